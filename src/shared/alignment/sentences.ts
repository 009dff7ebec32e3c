import type { Passage } from '../model/annotation.ts';
import type { Block, DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { align } from './align.ts';
import type { Correction, Row } from './alignment.ts';
import { sharedWords } from './evidence.ts';
import { Vocabulary } from './tokens.ts';

/** What became of a sentence; of two that were joined, or one that was divided, too. */
export interface SentenceRow {
  readonly relation: 'identical' | 'edited' | 'only-left' | 'only-right';
  /** Stands in another order than the rest; then edited as well, perhaps. */
  readonly moved: boolean;
  /** In canonical text, UTF-16, ascending; empty on the side that has nothing here. */
  readonly left: readonly Passage[];
  readonly right: readonly Passage[];
}

/** A text with the language (BCP 47) its sentences are told apart in. */
export interface Spoken {
  readonly text: DocumentText;
  readonly language: string;
}

/** Share of the words of the shorter sentence. */
const leastKept = 0.35;

/**
 * A second level of detail: the sentences of a row's blocks laid beside each other as the
 * blocks were, in the left's reading order. Every sentence of both sides stands in a row.
 * The cost of `align` over the row's blocks alone, so one row at a time as it is shown.
 */
export function alignSentences(row: Pick<Row, 'left' | 'right'>, left: Spoken, right: Spoken): SentenceRow[] {
  const a = sentencesAsBlocks(row.left, left);
  const b = sentencesAsBlocks(row.right, right);
  const inPlace = leftInPlace(align(a, b).rows, a, b);
  return align(a, b, inPlace).rows.map(({ relation, moved, left: lefts, right: rights }) => ({
    relation: isKept(relation) ? relation : 'edited',
    moved,
    left: passagesOf(lefts, a),
    right: passagesOf(rights, b),
  }));
}

/**
 * What stands alone on both sides at one place, as many sentences of each, is the same
 * reworded if it keeps some words: that the row is a pair is known already.
 */
function leftInPlace(rows: readonly Row[], left: DocumentText, right: DocumentText): Correction[] {
  const vocabulary = new Vocabulary();
  const textAt = (document: DocumentText, index: number) => {
    const block = document.blocks[index];
    return block === undefined ? '' : blockText(document, block);
  };
  const pairs: Correction[] = [];
  for (const { lefts, rights } of placesOf(rows)) {
    if (lefts.length !== rights.length) continue;
    for (const [k, i] of lefts.entries()) {
      const j = rights[k] ?? 0;
      const { shared, of } = sharedWords(textAt(left, i), textAt(right, j), vocabulary);
      if (shared >= of * leastKept) pairs.push({ is: 'pair', left: i, right: j });
    }
  }
  return pairs;
}

/** Runs of blocks that only one side has, with those that only the other has there: in reading order dropped comes before added. */
function placesOf(rows: readonly Row[]): { lefts: number[]; rights: number[] }[] {
  const places: { lefts: number[]; rights: number[] }[] = [];
  let isOpen = false;
  for (const { relation, left, right } of rows) {
    const isAlone = relation === 'only-left' || relation === 'only-right';
    if (isAlone && (!isOpen || (relation === 'only-left' && (places.at(-1)?.rights.length ?? 0) > 0)))
      places.push({ lefts: [], rights: [] });
    if (isAlone) {
      places.at(-1)?.lefts.push(...left);
      places.at(-1)?.rights.push(...right);
    }
    isOpen = isAlone;
  }
  return places;
}

/** The same text, with each sentence of some blocks for a block of its own. */
function sentencesAsBlocks(blocks: readonly number[], { text, language }: Spoken): DocumentText {
  const sentences = blocks.flatMap((index): Block[] => {
    const block = text.blocks[index];
    if (block === undefined) return [];
    return sentencesOf(blockText(text, block), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      kind: 'paragraph',
    }));
  });
  return { text: text.text, blocks: sentences };
}

function isKept(relation: Row['relation']): relation is Exclude<SentenceRow['relation'], 'edited'> {
  return relation === 'identical' || relation === 'only-left' || relation === 'only-right';
}

function passagesOf(indices: readonly number[], { blocks }: DocumentText): Passage[] {
  return indices.flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ start: block.start, end: block.end }];
  });
}
