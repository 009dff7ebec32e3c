import { limits } from '../../limits.ts';
import type { ImportFile } from '../../reading.ts';
import { damaged, tooLarge } from '../../refusals.ts';
import { headerAt, parameters, type Header } from './header.ts';
import { unwrapped } from './transfer.ts';

/** Parts within parts. */
const deepest = 20;

/** Characters made at once of bytes: as many as a call may be given. */
const stretch = 8_192;

/** A part of a message: a leaf with a body, or one that holds others. */
export interface Part {
  readonly header: Header;
  /** Media type in lower case: `text/html`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Content-ID without its brackets, null where there is none. */
  readonly id: string | null;
  /** The name of the file it was, null where it has none; an attachment without a name is `''`. */
  readonly attachment: string | null;
  readonly parts: readonly Part[];
  /** Bytes of a leaf, unwrapped. */
  readonly body: () => Uint8Array<ArrayBuffer>;
}

/**
 * Takes a message apart (RFC 5322, 2045-2047, 2231, 2557): a mail, or a page saved in one file.
 * Throws a ReadoutError naming the file where it is no message, or one made of too many parts.
 * Bodies are unwrapped when they are asked for. Time: bytes times the depth of its parts.
 */
export function messageOf({ name, bytes }: ImportFile): Part {
  const latin = latinOf(bytes);
  const count = { parts: 0 };
  const part = partAt(name, latin, { start: 0, end: latin.length, depth: 0, count });
  if (part.header.size === 0)
    throw damaged(name, 'it does not begin with the header of a mail or of a saved page');
  return part;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** Parts of the whole message so far. */
  readonly count: { parts: number };
}

function partAt(name: string, latin: string, { start, end, depth, count }: Range): Part {
  count.parts += 1;
  if (count.parts > limits.members) throw tooLarge(name, `it has more than ${limits.members} parts`);
  const { header, body } = headerAt(latin, start, end);
  const { value, of } = parameters(header.get('content-type') ?? 'text/plain');
  const type = value.includes('/') ? value : 'text/plain';
  const boundary = of.get('boundary') ?? '';
  const ranges =
    depth >= deepest
      ? []
      : type === 'message/rfc822'
        ? [{ start: body, end }]
        : type.startsWith('multipart/') && boundary !== ''
          ? between(latin, body, end, boundary)
          : [];
  return {
    header,
    type,
    parameters: of,
    id: header.get('content-id')?.replaceAll(/^\s*<|>\s*$/g, '') ?? null,
    attachment: attachmentName(header, of),
    parts: ranges.map((range) => partAt(name, latin, { ...range, depth: depth + 1, count })),
    body: () => unwrapped(latin.slice(body, end), header.get('content-transfer-encoding') ?? ''),
  };
}

/** The parts between a boundary's lines; a last one that is never closed goes to the end. */
function between(
  latin: string,
  from: number,
  to: number,
  boundary: string,
): { start: number; end: number }[] {
  const inside = latin.slice(from, to);
  const ranges: { start: number; end: number }[] = [];
  const delimiter = `--${boundary.slice(0, 200)}`;
  let open: number | null = null;
  for (let at = inside.indexOf(delimiter); at >= 0; at = inside.indexOf(delimiter, at + 1)) {
    if (at > 0 && inside[at - 1] !== '\n' && inside[at - 1] !== '\r') continue;
    const after = at + delimiter.length;
    const line = /^(--)?[ \t]*(?:\r\n|\r|\n|$)/.exec(inside.slice(after, after + 100));
    if (line === null) continue;
    if (open !== null) ranges.push({ start: from + open, end: from + Math.max(open, lineEnd(inside, at)) });
    if (line[1] !== undefined || ranges.length > limits.members) return ranges;
    open = after + line[0].length;
  }
  return open === null ? ranges : [...ranges, { start: from + open, end: to }];
}

/** Where the line before a boundary ends: its line feed belongs to the boundary. */
const lineEnd = (text: string, at: number): number =>
  at >= 2 && text.startsWith('\r\n', at - 2) ? at - 2 : Math.max(0, at - 1);

function attachmentName(header: Header, type: ReadonlyMap<string, string>): string | null {
  const { value, of } = parameters(header.get('content-disposition') ?? '');
  const name = of.get('filename') ?? type.get('name') ?? null;
  return name ?? (value === 'attachment' ? '' : null);
}

function latinOf(bytes: Uint8Array): string {
  let latin = '';
  for (let at = 0; at < bytes.length; at += stretch)
    latin += String.fromCharCode(...bytes.subarray(at, at + stretch));
  return latin;
}
