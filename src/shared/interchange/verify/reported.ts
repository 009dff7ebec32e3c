import type { Carrier } from '../../report/carrier.ts';

/** A report as its format's reader found it. */
export interface ReadBack {
  /** In the report's order. */
  readonly quotations: readonly ReportedQuotation[];
  /** By number, the SHA-256 of each file that its list of sources names. */
  readonly sources: ReadonlyMap<number, string>;
}

/** A quotation in a report. */
export interface ReportedQuotation {
  /** Where in the report it begins: `line 12`, `quotation 3`. */
  readonly at: string;
  /** Its paragraphs, each as the strong words in it and as all its words; without the place. */
  readonly paragraphs: readonly { readonly strong: readonly string[]; readonly whole: string }[];
  /** `¶8, also Fukushima [1]`; empty where it has none. */
  readonly place: string;
  /** Null where it has none or it was taken away. */
  readonly carrier: Carrier | null;
  /** What it stands under, from the highest heading to the nearest. */
  readonly headings: readonly string[];
}

/** Words of a paragraph that look alike. */
export interface Run {
  readonly text: string;
  readonly isStrong: boolean;
}

export interface ReadParagraph {
  readonly runs: readonly Run[];
  /** The one that stands in it. */
  readonly carrier: Carrier | null;
}

/** A block of a report that quotes, with what was read around it. */
export interface QuotingBlock extends Pick<ReportedQuotation, 'at' | 'headings'> {
  readonly paragraphs: readonly ReadParagraph[];
  /** The one of the block as a whole, in formats that have such. */
  readonly carrier: Carrier | null;
}

/**
 * The quotations of a block: one, but where somebody joined several, or added paragraphs behind the place, one
 * up to each carrier and what is left. A paragraph that has a carrier, or looks so, is the place. O(words).
 */
export function quotationsFrom(block: QuotingBlock): ReportedQuotation[] {
  const groups: ReadParagraph[][] = [[]];
  for (const paragraph of block.paragraphs) {
    groups.at(-1)?.push(paragraph);
    if (paragraph.carrier !== null) groups.push([]);
  }
  return groups
    .filter((group) => group.some(({ runs }) => textOf(runs).trim() !== ''))
    .map((group) => quotation(group, block));
}

function quotation(group: readonly ReadParagraph[], block: QuotingBlock): ReportedQuotation {
  const { at, headings } = block;
  const last = group.at(-1);
  const carrier = last?.carrier ?? block.carrier;
  const place = textOf(last?.runs ?? []).trim();
  const hasPlace = group.length > 1 && (last?.carrier != null || looksLikePlace.test(place));
  return {
    at,
    headings,
    carrier,
    place: hasPlace ? place : '',
    paragraphs: (hasPlace ? group.slice(0, -1) : group).map(({ runs }) => ({
      strong: strongIn(runs),
      whole: textOf(runs),
    })),
  };
}

/** The last line of a quotation whose carrier is elsewhere or gone; and of one that somebody typed. */
const looksLikePlace =
  /¶\s?\d|\[\^?\d+\]$|^pp?\. \d|^(?:title|heading|byline|quotation|caption|footnote|furniture)\b|^[—–-]\s?\S/;

function strongIn(runs: readonly Run[]): string[] {
  const strong: string[] = [];
  let isOpen = false;
  for (const { text, isStrong } of runs) {
    if (isStrong && isOpen) strong.push((strong.pop() ?? '') + text);
    else if (isStrong) strong.push(text);
    isOpen = isStrong || (isOpen && text === '');
  }
  return strong.filter((words) => words.trim() !== '');
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Puts what is read from now on under a heading of a level, from 1, in place of those of its level and below. */
export function under(headings: string[], level: number, heading: string): void {
  while (headings.length < level - 1) headings.push('');
  headings.splice(level - 1, Infinity, heading);
}
