import type { Line } from './lines.ts';

/** What is usual in a document, so that what is not can be told. */
export interface Measures {
  /** Points of the type most of it is set in. */
  readonly body: number;
  /** The font of most of it; null where no font is that of most, as in files that cut fonts up. */
  readonly font: string | null;
  /** Points from one line to the next in type of a size (rounded to halves). */
  leading(size: number): number;
}

/** The measures of all lines of a document, in reading order. Linear in them. */
export function measuresOf(lines: readonly Line[]): Measures {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const steps = new Map<number, Map<number, number>>();
  let total = 0;
  for (const [at, line] of lines.entries()) {
    const length = line.text.length;
    total += length;
    add(sizes, halves(line.size), length);
    add(fonts, line.font, length);
    const next = lines[at + 1];
    if (!next || next.region !== line.region || halves(next.size) !== halves(line.size)) continue;
    const step = halves(next.bottom - line.bottom);
    if (step < 0.9 * line.size || step > 3 * line.size) continue;
    const of = steps.get(halves(line.size)) ?? new Map<number, number>();
    add(of, step, 1);
    steps.set(halves(line.size), of);
  }
  const [font, share = 0] = most(fonts) ?? [];
  return {
    body: most(sizes)?.[0] ?? 10,
    font: font !== undefined && share > 0.6 * total ? font : null,
    leading: (size) => most(steps.get(halves(size)) ?? new Map<number, number>())?.[0] ?? size * 1.5,
  };
}

function halves(points: number): number {
  return Math.round(points * 2) / 2;
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function most<K>(counts: ReadonlyMap<K, number>): readonly [K, number] | undefined {
  let best: readonly [K, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best;
}
