import { Parser, type Node } from 'commonmark';
import * as fc from 'fast-check';
import type { Passage } from '../src/shared/model/annotation.ts';
import { markdownOf } from '../src/shared/report/markdown.ts';
import { reportModel } from '../src/shared/report/model.ts';
import { hostileText } from '../src/shared/report/testing/hostile-text.ts';
import { quotationsIn } from '../src/shared/report/testing/read-back.ts';
import { type Small, smallInput, textOfParagraphs } from '../src/shared/report/testing/small-workspace.ts';
import { passageIn } from '../src/shared/text/passage.ts';
import type { Bench } from './bench.ts';

const count = 10_000;
/** So many to a document: a parser takes the square of its length. */
const together = 10;
const flavours = ['commonmark', 'obsidian', 'pandoc'] as const;

/**
 * Quotations made to break Markdown, written into reports for each reader in turn and read back by two parsers
 * that know nothing of them.
 */
export const reportHostile: Bench = {
  name: 'report-hostile',
  unit: 'quotations',
  rounds: 1,
  rows: [row('micromark'), row('commonmark.js')],
  async stage() {
    const reports = hostile().map(({ small, quoted }, n) => {
      const flavour = flavours[n % flavours.length] ?? 'commonmark';
      const report = reportModel(smallInput(small, { arrange: 'document', untagged: true }));
      return { markdown: markdownOf(report, { flavour }), quoted };
    });
    const exactIn = (read: (markdown: string) => string[]): number =>
      reports.reduce((sum, { markdown, quoted }) => sum + exact(read(markdown), quoted), 0);
    const found = exactIn((markdown) => quotationsIn(markdown).map((quotation) => quotation.quoted.join('')));
    const others = exactIn((markdown) => quotedIn(new Parser().parse(markdown)));
    return {
      micromark: async () => found,
      'commonmark.js': async () => others,
      all: async () => count,
    };
  },
};

function row(parser: string) {
  const what = `quotations of ${count.toLocaleString('en')} hostile ones read back exactly by ${parser}`;
  return {
    name: 'report-hostile',
    what,
    ours: parser,
    floor: 'all',
    budget: null,
    atLeast: count,
    quantile: 0.5,
  };
}

interface Hostile {
  readonly small: Small;
  /** The words quoted, in order. */
  readonly quoted: readonly string[];
}

/** Documents of hostile paragraphs with a part of each annotated, the same in every run. */
function hostile(): Hostile[] {
  const part = fc.tuple(hostileText, fc.nat(100), fc.nat(100));
  const parts = fc
    .sample(part, { numRuns: count * 2, seed: 7 })
    .flatMap(([given, a, b]) => {
      const text = given.trim();
      const range = passageIn(text, a % (text.length + 1), b % (text.length + 1));
      return range === null ? [] : [{ text, range }];
    })
    .slice(0, count);
  return Array.from({ length: Math.ceil(parts.length / together) }, (_document, n) =>
    documentOf(parts.slice(n * together, (n + 1) * together)),
  );
}

function documentOf(parts: readonly { readonly text: string; readonly range: Passage }[]): Hostile {
  const text = textOfParagraphs(parts.map((part) => part.text));
  const annotations = parts.map(({ range }, i) => {
    const { start = 0 } = text.blocks[i] ?? {};
    return { document: 0, ranges: [{ start: start + range.start, end: start + range.end }] };
  });
  return {
    small: { documents: [{ title: 'Document', text }], tags: [], annotations },
    quoted: parts.map((part) => part.text.slice(part.range.start, part.range.end)),
  };
}

function exact(found: readonly string[], quoted: readonly string[]): number {
  return quoted.filter((words, i) => found[i] === words).length;
}

/** The strong words of every quotation, as commonmark.js reads them. */
function quotedIn(root: Node): string[] {
  const found: string[] = [];
  const walker = root.walker();
  let isStrong = false;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'block_quote' && entering) found.push('');
    if (node.type === 'strong') isStrong = entering;
    if (!isStrong || found.length === 0) continue;
    const words = node.type === 'softbreak' ? '\n' : (node.literal ?? '');
    found.push((found.pop() ?? '') + words);
  }
  return found;
}
