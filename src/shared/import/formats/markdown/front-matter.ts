import { parse } from 'yaml';
import type { FactName } from '../../../model/evidence.ts';
import type { Hint } from '../../reading.ts';

/** What stands before the text of a Markdown file, between lines of three hyphens. */
export interface FrontMatter {
  readonly hints: readonly Hint[];
  /** Its lines, empty where there are none. */
  readonly lines: string;
  /** Where the text begins, in UTF-16. */
  readonly end: number;
}

/** Front matter longer than this is none. */
const longest = 20_000;
/** Longest value that states a fact. */
const longestValue = 500;
/** Most values of one key. */
const mostValues = 20;

/** The fact a key states, by the names that sites and note programs give it. */
const facts: Readonly<Record<string, FactName>> = {
  title: 'title',
  subtitle: 'deck',
  deck: 'deck',
  dek: 'deck',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  agency: 'agency',
  author: 'agency',
  authors: 'agency',
  byline: 'agency',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  publishdate: 'published',
  place: 'place',
  location: 'place',
  dateline: 'place',
  lang: 'language',
  language: 'language',
  speaker: 'speakers',
  speakers: 'speakers',
  number: 'number',
  group: 'group',
  category: 'group',
};

/**
 * Reads YAML front matter at the beginning of a text: facts it states become hints. What is not sound
 * YAML is no front matter, and stays text.
 */
export function frontMatter(text: string): FrontMatter {
  const none: FrontMatter = { hints: [], lines: '', end: 0 };
  const [whole, lines = ''] =
    /^---[ \t]*\n([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, longest)) ?? [];
  if (whole === undefined) return none;
  const stated = recordOf(lines);
  return stated === null ? none : { hints: hintsOf(stated), lines: lines.trim(), end: whole.length };
}

/** The keys and values of YAML that is a map; null where it is none, or holds aliases to blow it up. */
function recordOf(yaml: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, schema: 'core', logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}

function hintsOf(stated: ReadonlyMap<string, unknown>): Hint[] {
  return [...stated].flatMap(([key, value]) => {
    const fact = facts[key.toLowerCase().replace(/[^a-z]/g, '')];
    return fact === undefined
      ? []
      : wordsOf(value).map((words) => ({ fact, value: words, where: `front matter, ${key}` }));
  });
}

function wordsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, mostValues) : [value];
  return values
    .flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each).trim()] : []))
    .filter((words) => words !== '' && words.length <= longestValue);
}
