import type { DocumentText } from '../../../model/document.ts';
import { joined } from '../../joined.ts';
import type { Reason } from '../../reading.ts';
import type { Part } from './flow.ts';
import { joinLines, type Manner } from './joining.ts';

/** Canonical text with its page marks, and which of its blocks are furniture. */
export interface Written {
  readonly text: DocumentText;
  readonly furniture: readonly { readonly block: number; readonly reason: Reason }[];
}

/**
 * Writes the parts of a document as its canonical text. A page begins at its first words in the
 * text; one without words begins where the next does. Linear in the text.
 */
export function written(parts: readonly Part[], labels: readonly string[], manner: Manner): Written {
  const pieces = parts.map((part) => textOf(part, manner));
  const { text, blocks, index } = joined(
    pieces.map((piece, at) => ({ text: piece.text, kind: parts[at]?.kind ?? 'paragraph' })),
  );
  const starts = labels.map(() => text.length);
  for (const [at, piece] of pieces.entries()) {
    const start = blocks[index[at] ?? -1]?.start;
    if (start === undefined) continue;
    for (const [page, offset] of piece.pages) starts[page] = Math.min(starts[page] ?? 0, start + offset);
  }
  for (let page = starts.length - 2; page >= 0; page -= 1) {
    starts[page] = Math.min(starts[page] ?? 0, starts[page + 1] ?? 0);
  }
  const furniture = parts.flatMap(({ reason }, at) => {
    const block = index[at] ?? -1;
    return reason !== null && block >= 0 ? [{ block, reason }] : [];
  });
  return {
    text: { text, blocks, pages: labels.map((label, page) => ({ start: starts[page] ?? 0, label })) },
    furniture,
  };
}

/** The text of a part, and where in it its pages begin. */
function textOf({ lines }: Part, manner: Manner) {
  let text = '';
  const pages: (readonly [number, number])[] = [];
  for (const line of lines) {
    const whole = joinLines(text, line.text, manner);
    const last = pages.at(-1);
    if (last?.[0] !== line.page) pages.push([line.page, whole.length - line.text.length]);
    text = whole;
  }
  return { text, pages };
}
