import type { Blockquote, List, Nodes, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { frontMatter } from '../../import/formats/markdown/front-matter.ts';
import { tooLarge } from '../../import/refusals.ts';
import { type Carrier, carrierIn } from '../../report/carrier.ts';
import { type MarkdownPart, markdownParts } from './markdown-parts.ts';
import {
  quotationsFrom,
  type ReadBack,
  type ReadParagraph,
  type ReportedQuotation,
  type Run,
  under,
} from './reported.ts';
import { hashIn } from './source-list.ts';

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/**
 * Reads a report in Markdown (CommonMark with GFM) back: its block quotes, callouts among them, and the cells
 * of tables that have carriers. Throws a ReadoutError naming the file where it nests too deep. `told` hears how
 * many characters are read. O(length).
 */
export function readMarkdown(
  name: string,
  markdown: string,
  told: (done: number, total: number) => void,
): ReadBack {
  if (tooDeep.test(markdown)) throw tooLarge(name, 'its quotations are nested deeper than any report’s');
  const quotations: ReportedQuotation[] = [];
  const sources = new Map<number, string>();
  const headings: string[] = [];
  let done = 0;
  for (const part of markdownParts(withoutFrontMatter(markdown))) {
    for (const node of quotingIn(fromMarkdown(part.text, options))) {
      if (node.type === 'heading') under(headings, node.depth, textIn(node));
      else if (node.type === 'list') noteSources(node, sources);
      else if (node.type === 'footnoteDefinition') noteSource(Number(node.identifier), node, sources);
      else quotations.push(...quotationsOf(node, part, headings));
    }
    told((done += part.length), markdown.length);
  }
  return { quotations, sources };
}

/** With the lines before the text left empty. */
function withoutFrontMatter(markdown: string): string {
  const { end } = frontMatter(markdown);
  return markdown.slice(0, end).replaceAll(/[^\n]+/g, '') + markdown.slice(end);
}

/** More marks before a line’s words than any author’s: the parser goes a step down for each. */
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){100}/m;

type Quoting = Extract<
  Nodes,
  { type: 'heading' | 'list' | 'footnoteDefinition' | 'blockquote' | 'tableCell' }
>;

/** Headings, lists, footnotes, quotations and cells, in order; lists with what is in them, quotations without. */
function* quotingIn(node: Nodes): Generator<Quoting, void> {
  if (node.type === 'heading' || node.type === 'blockquote' || node.type === 'footnoteDefinition') yield node;
  else if (node.type === 'tableCell' && carriersIn(node).length > 0) yield node;
  else {
    if (node.type === 'list') yield node;
    if ('children' in node) for (const child of node.children) yield* quotingIn(child);
  }
}

function quotationsOf(
  node: Blockquote | TableCell,
  part: MarkdownPart,
  headings: readonly string[],
): ReportedQuotation[] {
  const paragraphs = [...leavesIn(node)].map((leaf): ReadParagraph => {
    const [carrier = null] = carriersIn(leaf);
    const cited = carrier === null ? [] : footnotesIn(leaf).map((label) => `[${label}]`);
    return { runs: [...runsIn(leaf, false), ...cited.map((text) => ({ text, isStrong: false }))], carrier };
  });
  return quotationsFrom({
    at: `line ${(node.position?.start.line ?? 1) + part.line - 1}`,
    headings: [...headings],
    paragraphs: withoutCallout(paragraphs),
    carrier: null,
  });
}

/** What holds words of its own: paragraphs, cells, code. */
function* leavesIn(node: Nodes): Generator<Nodes, void> {
  const isLeaf = !('children' in node) || node.children.some(({ type }) => inline.has(type));
  if (isLeaf) yield node;
  else for (const child of node.children) yield* leavesIn(child);
}

const inline = new Set<Nodes['type']>([
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'inlineCode',
  'link',
  'linkReference',
  'footnoteReference',
]);

/** The first line of a callout of Obsidian is its kind and title: `[!quote] Title`. */
function withoutCallout(paragraphs: readonly ReadParagraph[]): readonly ReadParagraph[] {
  const [first, ...rest] = paragraphs;
  if (first === undefined || !/^\[!\w+\]/.test(first.runs[0]?.text ?? '')) return paragraphs;
  const runs: Run[] = [];
  let isTitle = true;
  for (const run of first.runs) {
    const feed = isTitle ? run.text.indexOf('\n') : -1;
    if (!isTitle || feed >= 0) runs.push({ ...run, text: run.text.slice(feed + 1) });
    if (feed >= 0) isTitle = false;
  }
  return [{ ...first, runs }, ...rest];
}

function carriersIn(node: Nodes): Carrier[] {
  if (node.type === 'html') {
    const carrier = carrierIn(node.value);
    return carrier === null ? [] : [carrier];
  }
  return 'children' in node ? node.children.flatMap(carriersIn) : [];
}

/** The words under a node; comments are none, a hard break is a line feed. */
function* runsIn(node: Nodes, isStrong: boolean): Generator<Run, void> {
  if (node.type === 'break') yield { text: '\n', isStrong };
  else if (node.type === 'html') return;
  else if ('children' in node)
    for (const child of node.children) yield* runsIn(child, isStrong || node.type === 'strong');
  else if ('value' in node) yield { text: node.value, isStrong };
}

function textIn(node: Nodes): string {
  return Array.from(runsIn(node, false), ({ text }) => text).join('');
}

function footnotesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(footnotesIn) : [];
}

/** The list of sources: its items name files by their hashes. */
function noteSources({ start, children }: List, sources: Map<number, string>): void {
  children.forEach((item, i) => noteSource((start ?? 1) + i, item, sources));
}

function noteSource(number: number, node: Nodes, sources: Map<number, string>): void {
  const hash = hashIn(textIn(node));
  if (hash !== null && Number.isInteger(number)) sources.set(number, hash);
}
