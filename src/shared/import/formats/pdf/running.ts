import type { Line } from './lines.ts';

/** Lines at the head or foot of a page that are not of its text. */
export type Running = 'running-head' | 'page-number';

/** A page as far as running heads go: its height as printed, and its lines in any order. */
export interface PageLines {
  readonly lines: readonly Line[];
  /** Points: the length of the axis that runs down the paper. */
  readonly extent: number;
  readonly vertical: boolean;
  readonly label: string;
}

/**
 * The running heads, footers and page numbers of a document: lines near the upper or lower edge that
 * recur at the same place on one of the next two pages with the same words, numbers apart; and numbers there that
 * count the pages. Linear in the lines near edges.
 */
export function runningOf(pages: readonly PageLines[]): ReadonlyMap<Line, Running> {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number[]>();
  for (const [page, lines] of edges.entries()) {
    for (const key of new Set(lines.flatMap((edge) => keysOf(edge)))) {
      seen.set(key, [...(seen.get(key) ?? []), page]);
    }
  }
  const running = new Map<Line, Running>();
  for (const [page, lines] of edges.entries()) {
    for (const edge of lines) {
      const number = numberOf(edge.line.text);
      const recurs = keysOf(edge).some((key) =>
        seen.get(key)?.some((other) => other !== page && Math.abs(other - page) <= 2),
      );
      const counts = number !== null && (recurs || isOwn(number, page, pages));
      if (counts) running.set(edge.line, 'page-number');
      else if (recurs) running.set(edge.line, 'running-head');
    }
  }
  return running;
}

interface Edge {
  readonly line: Line;
  readonly side: 'head' | 'foot';
  /** Points from that edge. */
  readonly away: number;
}

/** The share of a page its head and foot take, at most, and the lines in each that are looked at. */
const band = 0.12;
const few = 3;

function edgesOf({ lines, extent, vertical }: PageLines): readonly Edge[] {
  const edges = lines.flatMap((line): readonly Edge[] => {
    const head = vertical ? line.x1 : line.bottom;
    const foot = extent - (vertical ? line.x0 : line.top);
    if (head < band * extent) return [{ line, side: 'head', away: head }];
    return foot < band * extent ? [{ line, side: 'foot', away: foot }] : [];
  });
  return (['head', 'foot'] as const).flatMap((side) =>
    edges
      .filter((edge) => edge.side === side)
      .toSorted((a, b) => a.away - b.away)
      .slice(0, vertical ? edges.length : few * 2),
  );
}

/** What recurs: the words without their numbers, at about that height; two keys, so that no border parts neighbours. */
function keysOf({ line, side, away }: Edge): readonly string[] {
  const words = line.text
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ');
  const place = Math.round(away / 6);
  return [`${side} ${place} ${words}`, `${side} ${place + 1} ${words}`];
}

/** The number a line consists of: `- 12 -`, `Page 3 of 9`, `第3页`, `iv`. */
function numberOf(text: string): number | null {
  const found =
    /^[^\p{L}\p{N}]*(?:page|seite|p\.?|第)?\s*(\d{1,5}|[ivxlc]{1,7})\s*(?:页|頁|ページ)?\s*(?:(?:of|\/|／|，?共)\s*\d{1,5}\s*(?:页|頁|ページ)?)?[^\p{L}\p{N}]*$/iu.exec(
      text.normalize('NFKC'),
    )?.[1];
  if (found === undefined) return null;
  return /^\d/.test(found) ? Number(found) : roman(found.toLowerCase());
}

function roman(text: string): number {
  const values = [...text].map((char) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[char] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function isOwn(number: number, page: number, pages: readonly PageLines[]): boolean {
  return number === page + 1 || String(number) === pages[page]?.label;
}
