import type { Annotation, Passage } from '../model/annotation.ts';
import type { Block, DocumentText } from '../model/document.ts';
import { blockAt, paragraphNumbers } from '../text/blocks.ts';
import { pagesOf } from '../text/pages.ts';
import type { Piece } from './report.ts';
import { wordsAfter, wordsBefore } from './surrounding.ts';
import { numberRuns } from '../wording.ts';

/** What is quoted and where it stands. */
export interface Quotation {
  readonly paragraphs: readonly (readonly Piece[])[];
  /** `¶8`, `¶8–10`, `¶8, 12`, or the kind of block: `title`; with its pages before, where the source has them: `p. 3, ¶8`. */
  readonly place: string;
}

/** A text made ready to quote from: the ¶ numbers are counted once. */
export interface Quotable {
  readonly text: DocumentText;
  readonly numbers: readonly (number | null)[];
  readonly language: string;
}

export function quotable(text: DocumentText, language: string): Quotable {
  return { text, numbers: paragraphNumbers(text.blocks), language };
}

/**
 * The words of an annotation, taken from the text itself: a paragraph for each block it touches, the parts
 * that lie apart joined by `[…]`, with the words around it on request.
 */
export function quotationOf(
  { ranges }: Pick<Annotation, 'ranges'>,
  source: Quotable,
  surrounding: boolean,
): Quotation {
  const cuts = ranges.flatMap((range) => cutsOf(range, source.text));
  const paragraphs: Piece[][] = [];
  cuts.forEach((cut, i) => {
    const before = cuts[i - 1];
    const apart = before !== undefined && before.range !== cut.range;
    const pieces: Piece[] = [{ kind: 'quotation', text: slice(source, cut) }];
    if (before === undefined && surrounding) pieces.unshift(...wordsBefore(source, cut.block, cut.start));
    if (i === cuts.length - 1 && surrounding) pieces.push(...wordsAfter(source, cut.block, cut.end));
    if (apart && before.block === cut.block)
      paragraphs.at(-1)?.push({ kind: 'mark', text: ' […] ' }, ...pieces);
    else paragraphs.push(apart ? [{ kind: 'mark', text: '[…] ' }, ...pieces] : pieces);
  });
  return { paragraphs, place: placeOf(cuts, source) };
}

/** The words kept with an annotation, where the document's stored text cannot be read. */
export function keptQuotation({ ranges }: Annotation): Quotation {
  return {
    paragraphs: ranges.map(({ exact }) => [{ kind: 'quotation', text: exact }]),
    place: 'paragraph not known, the stored text cannot be read',
  };
}

/** Words of a block that the other text of a comparison does not have, in canonical text, in order and disjoint. */
export interface ChangedWords {
  readonly kind: 'dropped' | 'added';
  readonly passages: readonly Passage[];
}

/** A whole block quoted, with the words in it that differ. */
export function blockQuotation(source: Quotable, index: number, changed: ChangedWords | null): Quotation {
  const block = source.text.blocks[index];
  if (block === undefined) return { paragraphs: [], place: '' };
  const cut = { start: block.start, end: block.end, block, index, range: 0 };
  return { paragraphs: [changedPieces(source, block, changed)], place: placeOf([cut], source) };
}

/**
 * Characters that cannot be escaped: beside words set apart they could keep these from being set apart, so a
 * paragraph that holds one is quoted plain.
 */
const untamed = /[^\P{Control}\n\t]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

function changedPieces(source: Quotable, block: Block, changed: ChangedWords | null): Piece[] {
  const whole: Piece = { kind: 'quotation', text: slice(source, block) };
  if (changed === null || untamed.test(whole.text)) return [whole];
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end } of changed.passages) {
    pieces.push({ kind: 'quotation', text: slice(source, { start: at, end: start }) });
    pieces.push({ kind: changed.kind, text: slice(source, { start, end }) });
    at = end;
  }
  pieces.push({ kind: 'quotation', text: slice(source, { start: at, end: block.end }) });
  return pieces.filter(({ text }) => text !== '');
}

/**
 * An annotation's first words in the block it begins in, by which a reader knows it, and `…` where it goes on.
 * None where it is the whole block.
 */
export function openingOf({ ranges }: Annotation, source: Quotable): Piece[] {
  const [first, ...more] = ranges.flatMap((range) => cutsOf(range, source.text));
  if (first === undefined) return [];
  const isWhole = first.start === first.block.start && first.end === first.block.end && more.length === 0;
  if (isWhole) return [];
  const words = wordsAfter(source, first, first.start).map((piece): Piece =>
    piece.kind === 'surrounding' ? { kind: 'quotation', text: piece.text } : piece,
  );
  const goesOn = more.length > 0 && words.at(-1)?.kind !== 'mark';
  return goesOn ? [...words, { kind: 'mark', text: '…' }] : words;
}

/** The part of a range that lies in one block. */
interface Cut extends Passage {
  readonly block: Block;
  readonly index: number;
  readonly range: number;
}

function cutsOf(range: Passage, { blocks }: DocumentText): Cut[] {
  const cuts: Cut[] = [];
  for (let index = Math.max(0, blockAt(blocks, range.start)); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.start >= range.end) break;
    const start = Math.max(range.start, block.start);
    const end = Math.min(range.end, block.end);
    if (start < end) cuts.push({ start, end, block, index, range: range.start });
  }
  return cuts;
}

function slice({ text }: Quotable, { start, end }: Passage): string {
  return text.text.slice(start, end);
}

function placeOf(cuts: readonly Cut[], { text, numbers }: Quotable): string {
  const indices = [...new Set(cuts.map(({ index }) => index))];
  const body = indices.flatMap((index) => numbers[index] ?? []);
  const kinds = cuts.flatMap(({ index, block }) => (numbers[index] === null ? [block.kind] : []));
  const pages = pagesOf(text, cuts);
  const places = [...new Set(kinds), ...(body.length === 0 ? [] : [`¶${numberRuns(body)}`])];
  return (pages === null ? places : [pages, ...places]).join(', ');
}
