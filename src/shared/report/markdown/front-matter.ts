import { type Flavour, lineOf } from '../escape.ts';
import type { Report } from '../report.ts';
import { noteTag } from './obsidian.ts';

/**
 * What a report is of, as YAML before it: no time of writing, so that the same report is the same bytes. Every
 * string is one of JSON, which YAML reads alike.
 */
export function frontMatterOf(report: Report, flavour: Flavour): string {
  const { title, facts, counts, sources } = report;
  const names = facts.tags.length > 0 ? facts.tags : tagsIn(report);
  const tags = flavour === 'obsidian' ? names.map((name) => noteTag(name)) : names;
  const lines = [
    // Pandoc reads the title as Markdown.
    `title: ${string(flavour === 'pandoc' ? lineOf(title, 'pandoc') : title)}`,
    ...(flavour === 'obsidian' ? [`aliases:`, `  - ${string(title)}`] : []),
    `date: ${string(facts.day)}`,
    `workspace: ${string(facts.workspace)}`,
    ...list(
      flavour === 'pandoc' ? 'keywords' : 'tags',
      [...new Set(tags)].filter((tag) => tag !== ''),
    ),
    `passages: ${counts.passages}`,
    `documents: ${counts.documents}`,
    ...(sources.length === 0 ? [] : ['sources:']),
    ...sources.flatMap(({ citekey, title: name, citation, hash }) => [
      `  - key: ${string(citekey)}`,
      `    title: ${string(name)}`,
      `    citation: ${string(citation)}`,
      `    sha256: ${string(hash)}`,
    ]),
  ];
  return ['---', ...lines, '---'].join('\n');
}

/** Tags of the passages, in the order in which they come. */
function tagsIn({ sections }: Report): string[] {
  const passages = sections.flatMap(({ groups }) => groups.flatMap((group) => group.passages));
  return [...new Set(passages.flatMap(({ tags }) => tags))];
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${string(item)}`)];
}

/** JSON leaves characters that YAML wants escaped: controls, separators of lines, halves of a pair. */
function string(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
