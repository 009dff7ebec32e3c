import { joined } from '../../joined.ts';
import { limits } from '../../limits.ts';
import type { Extract, Hint, ImportFile } from '../../reading.ts';
import { tooLarge, wordless } from '../../refusals.ts';
import type { Changes } from './changes.ts';
import type { FlowPiece } from './flow.ts';

/** UTF-16 code units of a property that can be a fact. */
const longestHint = 2_000;

/** What a reader of a word processor's format found. */
export interface Whole {
  readonly format: Extract['format'];
  readonly pieces: readonly FlowPiece[];
  readonly changes: Changes;
  readonly hints: readonly Hint[];
  readonly remarks: readonly string[];
}

/** The extract of a word processor's document. Throws a ReadoutError naming the file where it holds no words, or too many. */
export function wholeOf(file: ImportFile, { format, pieces, changes, hints, remarks }: Whole): Extract {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (length > limits.text)
    throw tooLarge(file.name, `it holds more than ${limits.text / 1e6} million characters`);
  const { index, ...text } = joined(pieces);
  if (text.blocks.length === 0) throw wordless(file.name);
  if (text.blocks.length > limits.blocks)
    throw tooLarge(file.name, `it holds more than ${limits.blocks} paragraphs`);
  const furniture: Extract['furniture'] = [];
  pieces.forEach(({ reason }, at) => {
    const block = index[at] ?? -1;
    if (reason !== null && block >= 0) furniture.push({ block, reason });
  });
  return {
    format,
    text,
    encoding: 'utf-8',
    invalid: 0,
    hints: hints.filter(({ value }) => value.trim() !== '' && value.length <= longestHint),
    furniture,
    changes: changes.counts(),
    remarks: [...remarks],
  };
}

/** A file of a format that is read into a tree is refused before that where it is too large for it. */
export function expectStructured(file: ImportFile): void {
  const most = limits.structured;
  if (file.bytes.length > most)
    throw tooLarge(file.name, `it is larger than ${most / 1024 / 1024} megabytes`);
}
