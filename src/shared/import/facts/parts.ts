import type { ProposedBlock } from '../proposal.ts';
import { datesIn } from './dates/dates.ts';

/** A block as far as facts are looked for in it. */
export interface Line {
  /** Offset of its text in the canonical text, UTF-16. */
  readonly start: number;
  readonly text: string;
  readonly kind: ProposedBlock['kind'];
  /** Offset at which the block itself ends, which may be later. */
  readonly end: number;
}

/** A statement laid out for the finding of facts: bounded, however long it is. */
export interface Parts {
  readonly title: Line | null;
  /** What stands under the title as a second one. */
  readonly deck: Line | null;
  /** What stands before the first paragraph besides these. */
  readonly head: readonly Line[];
  /** The first paragraphs. */
  readonly lead: readonly Line[];
  /** The last lines: furniture, and short lines that sign a statement. Footnotes, which cite the days of others, are none. */
  readonly foot: readonly Line[];
}

/** UTF-16 code units of a block that are looked at. */
const longestLine = 2_000;
const headLines = 60;
const leadParagraphs = 12;
const footLines = 60;
/** Code units under which a paragraph may be a date, a place or a signature that was not told apart. */
const short = { latin: 80, eastern: 40 };

/** Lays out a statement: its title and deck, head, first paragraphs and foot. Linear in the number of blocks. */
export function partsOf(text: string, blocks: readonly ProposedBlock[]): Parts {
  const line = ({ start, end, kind }: ProposedBlock): Line => ({
    start,
    text: text.slice(start, Math.min(end, start + longestLine)),
    kind,
    end,
  });
  const isText = (block: ProposedBlock): boolean => isProse(block) && isLong(line(block).text);
  const body = Math.max(
    0,
    blocks.findIndex(isText) === -1 ? blocks.findIndex(isProse) : blocks.findIndex(isText),
  );
  const last = Math.max(blocks.findLastIndex(isText), body);
  const titleAt = titleIndex(blocks, body);
  const deckAt = deckIndex(blocks, titleAt, body, (block) => isDated(line(block).text));
  return {
    title: titleAt === -1 ? null : lineAt(titleAt),
    deck: deckAt === -1 ? null : lineAt(deckAt),
    head: blocks
      .slice(0, Math.min(body, headLines))
      .filter((_block, at) => at !== titleAt && at !== deckAt)
      .map(line),
    lead: blocks
      .slice(body, body + 60)
      .filter(isProse)
      .slice(0, leadParagraphs)
      .map(line),
    foot: blocks
      .slice(last + 1)
      .filter(({ kind }) => kind !== 'footnote')
      .slice(-footLines)
      .map(line),
  };

  function lineAt(at: number): Line | null {
    const block = blocks[at];
    return block === undefined ? null : line(block);
  }
}

function titleIndex(blocks: readonly ProposedBlock[], body: number): number {
  const named = blocks.findIndex(({ kind }) => kind === 'title');
  return named === -1 ? blocks.findIndex(({ kind }, at) => kind === 'heading' && at < body) : named;
}

function isDated(text: string): boolean {
  return datesIn(text.slice(0, 200)).some(({ year, start }) => year !== null || start === 0);
}

/**
 * The deck is a heading right under the title; under a line of date or author only where another
 * such line follows it, as else it is the heading of the first section or of a list.
 */
function deckIndex(
  blocks: readonly ProposedBlock[],
  titleAt: number,
  body: number,
  isDated: (block: ProposedBlock) => boolean,
): number {
  const isShown = ({ kind }: ProposedBlock): boolean => kind !== 'furniture' && kind !== 'caption';
  const shown = blocks.slice(0, body).flatMap((block, at) => (at > titleAt && isShown(block) ? [at] : []));
  const found = shown.findIndex((at) => blocks[at]?.kind === 'heading');
  const deck = blocks[shown[found] ?? -1];
  const isUnderByline = found > 0;
  const isBeforeByline = blocks[shown[found + 1] ?? -1]?.kind === 'byline';
  if (titleAt === -1 || deck === undefined || isDated(deck)) return -1;
  return isUnderByline && !isBeforeByline ? -1 : (shown[found] ?? -1);
}

function isProse({ kind }: ProposedBlock): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** A paragraph is longer than a line of date, place or signature, or ends as a sentence does. */
function isLong(text: string): boolean {
  if (/[。！？」』]\s*$/u.test(text) || (text.length > 40 && /[.!?]["”’)]?\s*$/.test(text))) return true;
  const isEastern = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(text);
  return text.length > (isEastern ? short.eastern : short.latin);
}
