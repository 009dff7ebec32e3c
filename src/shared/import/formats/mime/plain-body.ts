import type { PlacedPiece } from './quoted.ts';
import type { Part } from './message.ts';

/**
 * The paragraphs of a mail's plain text: parted by blank lines, by a change of how deep they are
 * quoted, and by the line that opens a signature (`-- `). Of flowing text (RFC 3676) lines that only
 * wrap are put together. Quoted words lose their `>`, which is the mailer's and no one's words.
 * O(length).
 */
export function plainPieces(text: string, { parameters }: Part): PlacedPiece[] {
  const flowed = parameters.get('format')?.toLowerCase() === 'flowed';
  const spaceIsWrap = parameters.get('delsp')?.toLowerCase() === 'yes';
  const pieces: { lines: string[]; depth: number; signature: boolean }[] = [];
  let open: (typeof pieces)[number] | null = null;
  let signature = false;
  let wraps = false;
  for (const raw of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const marks = /^(?:>[ ]?)*/.exec(raw)?.[0] ?? '';
    const depth = marks.length - marks.replaceAll('>', '').length;
    const line = raw.slice(marks.length);
    if (/^-- ?$/.test(line) && depth === 0) signature = true;
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (open === null || open.depth !== depth || open.signature !== signature) {
      pieces.push((open = { lines: [], depth, signature }));
      wraps = false;
    }
    const before = open.lines.at(-1);
    if (wraps && before !== undefined) open.lines[open.lines.length - 1] = before + line;
    else open.lines.push(line);
    wraps = flowed && line.endsWith(' ') && line !== '-- ';
    if (wraps && spaceIsWrap) open.lines[open.lines.length - 1] = (open.lines.at(-1) ?? '').slice(0, -1);
  }
  return pieces.map(({ lines, depth, signature }) => ({
    text: lines.map((line) => line.trimEnd()).join('\n'),
    kind: depth > 0 ? 'quotation' : 'paragraph',
    reason: depth > 0 ? 'comment' : signature ? 'footer' : null,
  }));
}
