import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { blockAt, paragraphNumbers } from '../../shared/text/blocks.ts';

const numbers = new WeakMap<DocumentText, (number | null)[]>();

/** The ¶ number at an offset, or null in a block that has none. Numbers are counted once for each text. */
export function paragraphAt(text: DocumentText, offset: number): number | null {
  const known = numbers.get(text) ?? paragraphNumbers(text.blocks);
  numbers.set(text, known);
  return known[blockAt(text.blocks, offset)] ?? null;
}

/** Where a passage stands: `¶ 8`, or the kind of block where it has no number. */
export function placeOf(text: DocumentText, { start }: Passage): string {
  const number = paragraphAt(text, start);
  return number === null ? (text.blocks[blockAt(text.blocks, start)]?.kind ?? '') : `¶ ${number}`;
}

/** Where ranges stand, each place once: `¶ 8, ¶ 12`. */
export function placesOf(text: DocumentText, ranges: readonly Passage[]): string {
  return [...new Set(ranges.map((range) => placeOf(text, range)))].join(', ');
}

/**
 * Where ranges stand, with characters counted from their block's first: `¶ 8, chars 18–130, 142–150; ¶ 9, chars 1–12`.
 */
export function placesInDetail(text: DocumentText, ranges: readonly Passage[]): string {
  const places: { place: string; chars: string[] }[] = [];
  for (const range of ranges) {
    const place = placeOf(text, range);
    const from = text.blocks[blockAt(text.blocks, range.start)]?.start ?? 0;
    const chars = `${range.start - from + 1}–${range.end - from}`;
    const last = places.at(-1);
    if (last?.place === place) last.chars.push(chars);
    else places.push({ place, chars: [chars] });
  }
  return places.map(({ place, chars }) => `${place}, chars ${chars.join(', ')}`).join('; ');
}

/** Whether an offset lies in a block that an annotation reaches into. */
export function reaches(text: DocumentText, { ranges }: Annotation, offset: number): boolean {
  const block = blockAt(text.blocks, offset);
  return ranges.some(
    ({ start, end }) => blockAt(text.blocks, start) <= block && block <= blockAt(text.blocks, end - 1),
  );
}

/** The words of an annotation; where they are apart, with an ellipsis between. */
export function wordsOf({ ranges }: Annotation): string {
  return ranges.map(({ exact }) => exact).join(' … ');
}

/** How much of an annotation's words its note repeats, in UTF-16 code units: the text itself stands beside it. */
const longestRepeated = 2_000;

/** Its words as its note repeats them: all of them, but of a whole book. */
export function wordsRepeated(annotation: Annotation): string {
  return shortened(wordsOf(annotation), longestRepeated);
}

/** Words that are not annotated yet; where they are apart, with an ellipsis between. */
export function wordsIn({ text }: DocumentText, ranges: readonly Passage[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Longest piece of a selection that is searched for keywords, or can name a tag, in UTF-16 code units. */
const longestSearched = 10_000;

/** How the words that are about to be tagged begin: all of them, but of a whole book. */
export function wordsToTag({ text }: DocumentText, ranges: readonly Passage[]): string {
  let words = '';
  for (const { start, end } of ranges) {
    const room = longestSearched - words.length;
    if (room <= 0) break;
    words += `${words === '' ? '' : ' … '}${text.slice(start, Math.min(end, start + room))}`;
  }
  return words;
}

/** A place with its words, to find it again by: `001 ¶ 8, chars 18–130: “major issues…”`. */
export function citedPlace(document: Document, text: DocumentText, ranges: readonly Passage[]): string {
  return `${document.number} ${placesInDetail(text, ranges)}: “${wordsIn(text, ranges)}”`;
}

/** An annotation in a sentence for a screen reader: `‘Taiwan bear on…’: Taiwan, History; note: …`. */
export function described({ tags }: Workspace, annotation: Annotation): string {
  const names = annotation.tags.flatMap((tag) => tags.get(tag)?.name ?? []);
  const note = annotation.note === '' ? '' : `; note: ${shortened(annotation.note, 200)}`;
  return `‘${shortened(wordsOf(annotation), 80)}’: ${names.length === 0 ? 'no tag' : names.join(', ')}${note}`;
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}
