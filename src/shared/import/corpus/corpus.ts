import { z } from 'zod/mini';
import { Document, type DocumentText } from '../../model/document.ts';
import { canonicalText } from '../../text/canonical.ts';
import { Reason } from '../reading.ts';

/** A block as an analyst tells it: UTF-16 offsets of canonical text, and why it is hidden, null where it is not. */
export const LabelledBlock = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  kind: z.enum(['title', 'heading', 'byline', 'paragraph', 'list-item', 'quotation', 'caption', 'furniture']),
  reason: z.nullable(Reason),
  /** How it begins, so that a person can follow. */
  words: z.string().check(z.minLength(1)),
});
export type LabelledBlock = z.infer<typeof LabelledBlock>;

/** The facts a labelled statement answers for; null is "the text does not say". */
export const LabelledFacts = z.strictObject({
  ...z.pick(Document, {
    deck: true,
    outlet: true,
    agency: true,
    published: true,
    statement: true,
    place: true,
    language: true,
    speakers: true,
  }).shape,
  title: z.nullable(Document.shape.title),
});
export type LabelledFacts = z.infer<typeof LabelledFacts>;

/** What a careful analyst says of one statement of the corpus. */
export const Label = z.strictObject({
  file: z.string().check(z.regex(/^[dhf]-(?:en|zh|ja)-\d{2}-[a-z-]+\.txt$/)),
  facts: LabelledFacts,
  blocks: z.array(LabelledBlock).check(z.minLength(1)),
});
export type Label = z.infer<typeof Label>;

/**
 * Rules may be made while looking at one half only; the other tells what they are worth. `other-hand`: written
 * and labelled afterwards by somebody who had not seen the rules.
 */
export type Half = 'development' | 'held-out' | 'other-hand';

const halves: Readonly<Record<string, Half>> = { d: 'development', h: 'held-out', f: 'other-hand' };

export interface LabelledStatement {
  /** The file's name. */
  readonly name: string;
  readonly half: Half;
  readonly text: string;
  readonly facts: LabelledFacts;
  readonly blocks: readonly LabelledBlock[];
}

/** How the folder of the corpus is read; paths from that folder, with forward slashes. */
export interface CorpusFolder {
  readonly names: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
}

/** The last day any statement of the corpus could have been imported on: no date is later. */
export const corpusToday = '2026-11-22';

/** All labelled statements, by name. Throws where a label does not hold to its schema. */
export function readCorpus({ names, read }: CorpusFolder): LabelledStatement[] {
  return names('labels')
    .toSorted()
    .map((name) => {
      const { file, facts, blocks } = Label.parse(JSON.parse(read(`labels/${name}`)));
      const half = halves[file.slice(0, 1)] ?? 'development';
      return { name: file, half, text: canonicalText(read(`statements/${file}`)), facts, blocks };
    });
}

/** A labelled statement as a document's text: the analyst's own blocks. */
export function labelledText({ text, blocks }: LabelledStatement): DocumentText {
  return { text, blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })) };
}
