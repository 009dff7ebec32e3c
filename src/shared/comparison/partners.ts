import type { Alignment, SharedWords, SideName } from '../alignment/alignment.ts';
import { sharedWords } from '../alignment/evidence.ts';
import { Vocabulary } from '../alignment/tokens.ts';
import type { DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import type { CompareRow } from './rows.ts';

/** A block of the other side that a block may be paired with by hand. */
export interface Partner {
  readonly block: number;
  readonly words: SharedWords;
  /** Found similar by the alignment, which does not assert it. */
  readonly offered: boolean;
  /** Part of another pair already. */
  readonly taken: boolean;
}

/** Blocks looked at, those that stand nearest; and blocks offered of them. */
const mostRead = 2_000;
const mostListed = 50;
/** What being part of another pair takes from a block's likeness. */
const takenWeight = 0.5;

/**
 * What a block may be paired with, the likeliest first: what the alignment found similar, then by the
 * words they share and how near their lengths are; those in another pair count half. Blocks that are a
 * pair with it already are left out. O(words of the blocks read).
 */
export function partnersOf(
  side: SideName,
  block: number,
  { rows, alignment }: { readonly rows: readonly CompareRow[]; readonly alignment: Alignment },
  texts: Readonly<Record<SideName, DocumentText>>,
): Partner[] {
  const other: SideName = side === 'left' ? 'right' : 'left';
  const at = rows.findIndex((row) => row[side].includes(block));
  const own = new Set(rows[at]?.pairs.flatMap((pair) => (pair[side].includes(block) ? pair[other] : [])));
  const offered = new Set(alignment.similar.flatMap((row) => (row[side].includes(block) ? row[other] : [])));
  const vocabulary = new Vocabulary();
  const text = wordsOf(texts[side], block);
  return nearest(rows, other, at)
    .filter((each) => !own.has(each.block))
    .map(({ block: candidate, taken }) => {
      const wording = wordsOf(texts[other], candidate);
      const words = sharedWords(text, wording, vocabulary);
      const score = alike(words, text.length, wording.length) * (taken ? takenWeight : 1);
      return { block: candidate, words, offered: offered.has(candidate), taken, score };
    })
    .toSorted((a, b) => Number(b.offered) - Number(a.offered) || b.score - a.score || a.block - b.block)
    .slice(0, mostListed)
    .map(({ block: candidate, words, offered: isOffered, taken }) => ({
      block: candidate,
      words,
      offered: isOffered,
      taken,
    }));
}

/** The blocks of a side in the rows around one, and whether they are in a pair. */
function nearest(
  rows: readonly CompareRow[],
  side: SideName,
  at: number,
): { readonly block: number; readonly taken: boolean }[] {
  const from = Math.max(0, Math.min(at - mostRead / 2, rows.length - mostRead));
  return rows
    .slice(from, from + mostRead)
    .flatMap((row) => row[side].map((block) => ({ block, taken: row.pairs.length > 0 })));
}

/** 0..1. Two words of a long paragraph that are all of a short one are little. */
function alike({ shared, of }: SharedWords, a: number, b: number): number {
  return of === 0 ? 0 : (shared / of) * Math.sqrt(Math.min(a, b) / Math.max(a, b));
}

function wordsOf(text: DocumentText, index: number): string {
  const block = text.blocks[index];
  return block === undefined ? '' : blockText(text, block);
}
