import type { Passage } from '../model/annotation.ts';

/** By what a quotation in a report can be checked: which file it is from, and where it stands in its text. */
export interface Carrier {
  /** SHA-256 of the source's bytes, or the first digits of it. */
  readonly hash: string;
  /** In text order, disjoint. Offsets count Unicode code points of the canonical text, so that any program can check. */
  readonly ranges: readonly Passage[];
  /** A whole paragraph, quoted plain; else the source's words are those that are strong. */
  readonly whole: boolean;
}

/** Digits of a hash that are written: no two files of a library will share them, and the list of sources has all. */
const digits = 16;

/**
 * A carrier in words that are the same in every format: `741e4506e5992b2f 625-723`, more ranges after commas,
 * ` whole` behind them. HTML has it in `data-readout` of a quotation's `blockquote`.
 */
export function carrierText({ hash, ranges, whole }: Carrier): string {
  const places = ranges.map(({ start, end }) => `${start}-${end}`).join(',');
  return `${hash.slice(0, digits)} ${places}${whole ? ' whole' : ''}`;
}

/** The carrier that a text is, white space around it aside; null where it is none. */
export function carrierFrom(text: string): Carrier | null {
  const { hash, places, whole } = grammar.exec(text)?.groups ?? {};
  if (hash === undefined || places === undefined) return null;
  const ranges = places.split(',').map((place): Passage => {
    const [start = 0, end = 0] = place.split('-').map(Number);
    return { start, end };
  });
  return ranges.every(({ start, end }) => start < end) ? { hash, ranges, whole: whole !== undefined } : null;
}

const grammar =
  /^\s*(?<hash>[0-9a-f]{8,64})\s+(?<places>\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9})*)(?<whole>\s+whole)?\s*$/;

/**
 * A carrier as a comment of HTML, which Markdown does not show and keeps:
 * `<!-- readout 741e4506e5992b2f 625-723 -->`. It stands behind the place, in the last line of a
 * quotation; reports escape every `<`, so no quoted words can look like one.
 */
export function carrierComment(carrier: Carrier): string {
  return `<!-- readout ${carrierText(carrier)} -->`;
}

/** The carrier in a piece of HTML, or null. */
export function carrierIn(html: string): Carrier | null {
  return carrierFrom(/<!--\s*readout\s+(?<text>[^<>]*?)\s*-->/.exec(html)?.groups?.['text'] ?? '');
}
