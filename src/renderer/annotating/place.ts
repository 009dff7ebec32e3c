import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { citation } from '../../shared/report/citations.ts';
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

/** The same with characters counted from the block's first: `¶ 8, chars 17–130`. */
export function placeInDetail(text: DocumentText, { start, end }: Passage): string {
  const from = text.blocks[blockAt(text.blocks, start)]?.start ?? 0;
  return `${placeOf(text, { start, end })}, chars ${start - from + 1}–${end - from}`;
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

/** A quotation with its citation, for the clipboard. */
export function citedQuotation(document: Document, text: DocumentText, passage: Passage): string {
  return `“${text.text.slice(passage.start, passage.end)}”\n${citation(document)} ${placeOf(text, passage)}`;
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
