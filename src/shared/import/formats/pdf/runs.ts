import { letters } from './letters.ts';

/** Glyphs that stand in a row, as pdf.js tells them. */
export interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/**
 * A row of glyphs on a page that is turned so that its text reads to the right and its lines go
 * down, in points from the corner where reading begins: on a page of vertical Japanese `x` runs
 * down the paper and `y` from its right edge to the left.
 */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  /** White space stands before it, by the file. */
  readonly spaced: boolean;
  /** It does not run the way the page's text does: a stamp at the margin, a page number under vertical lines. */
  readonly across: boolean;
}

/** A page's size and its runs, turned as said. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  /** Its text goes down the paper. */
  readonly vertical: boolean;
  readonly runs: readonly Run[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** PDF's six numbers that take the file's points to points of the page, y downwards. */
  readonly transform: readonly number[];
}

/** Glyphs with the corner where they begin, their direction in quarter turns (null: askew), and their box. */
interface Placed extends Omit<Run, 'across'> {
  readonly turn: number | null;
  readonly down: boolean;
}

/** The runs of a page. `vertical` tells which fonts are set downwards. Linear in the items. */
export function runsOf(items: readonly Item[], frame: Frame, vertical: (font: string) => boolean): PageRuns {
  let spaced = false;
  const placed: Placed[] = [];
  for (const item of items) {
    const text = letters(item.str).replace(/\s+/g, ' ');
    const shown = text.trim();
    if (shown !== '') {
      placed.push(place(item, shown, spaced || text.startsWith(' '), frame, vertical(item.fontName)));
    }
    spaced = shown === '' || text.endsWith(' ');
  }
  const turn = mostCommonTurn(placed);
  const upright = turned(withoutOverprint(placed), frame, turn);
  return goesDown(upright.runs)
    ? downwards(upright)
    : { ...upright, vertical: false, runs: upright.runs.map(told) };
}

function place(item: Item, text: string, spaced: boolean, frame: Frame, down: boolean): Placed {
  const [a, b, c, d, x, y] = times(frame.transform, item.transform);
  const size = Math.hypot(c, d) || 1;
  const angle = (Math.atan2(b, a) * 2) / Math.PI;
  const turn = Math.abs(angle - Math.round(angle)) < 0.05 ? (Math.round(angle) + 4) % 4 : null;
  const base = { text, font: item.fontName, size, spaced, turn, down };
  if (down) return { ...base, x0: x - size / 2, x1: x + size / 2, top: y, bottom: y + item.height };
  const along = [Math.cos(Math.atan2(b, a)), Math.sin(Math.atan2(b, a))] as const;
  const corners = [
    [0, -0.8 * size],
    [0, 0.2 * size],
    [item.width, -0.8 * size],
    [item.width, 0.2 * size],
  ].map(([u = 0, v = 0]) => [x + u * along[0] - v * along[1], y + u * along[1] + v * along[0]] as const);
  const xs = corners.map(([cx]) => cx);
  const ys = corners.map(([, cy]) => cy);
  return { ...base, x0: Math.min(...xs), x1: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The product of two of PDF's matrices: the second is applied first. */
function times(m: readonly number[], n: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ] as const;
}

function mostCommonTurn(placed: readonly Placed[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, down, text } of placed) {
    if (turn !== null) counts[down ? 0 : turn] = (counts[down ? 0 : turn] ?? 0) + text.length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Glyphs printed twice with a hair's shift look bold, and are there once. */
function withoutOverprint(placed: readonly Placed[]): readonly Placed[] {
  const before = new Map<string, Placed[]>();
  return placed.filter((run) => {
    const same = before.get(run.text) ?? [];
    const near = run.size * 0.2;
    const twice = same
      .slice(-8)
      .some(
        (other) =>
          Math.abs(other.x0 - run.x0) < near &&
          Math.abs(other.top - run.top) < near &&
          Math.abs(other.x1 - run.x1) < near,
      );
    if (!twice) before.set(run.text, [...same.slice(-7), run]);
    return !twice;
  });
}

function turned(placed: readonly Placed[], { width, height }: Frame, turn: number) {
  const runs = placed.map((run): Placed => {
    const { x0, x1, top, bottom } = run;
    const left = run.turn === null ? null : (run.turn - turn + 4) % 4;
    if (turn === 1) return { ...run, turn: left, x0: top, x1: bottom, top: width - x1, bottom: width - x0 };
    if (turn === 2) {
      return {
        ...run,
        turn: left,
        x0: width - x1,
        x1: width - x0,
        top: height - bottom,
        bottom: height - top,
      };
    }
    if (turn === 3) return { ...run, turn: left, x0: height - bottom, x1: height - top, top: x0, bottom: x1 };
    return { ...run, turn: left };
  });
  return turn % 2 === 0 ? { width, height, runs } : { width: height, height: width, runs };
}

/** Whether text goes down: its font says so, or single ideographs stand under one another more often than beside. */
function goesDown(runs: readonly Placed[]): boolean {
  let under = 0;
  let beside = 0;
  for (const [at, run] of runs.entries()) {
    if (run.down) under += run.text.length;
    else if (/[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/u.test(run.text))
      beside += [...run.text].length - 1;
    const last = runs[at - 1];
    if (!last || run.down || last.down || [...run.text].length > 1 || [...last.text].length > 1) continue;
    const step = (run.top - last.top) / run.size;
    if (Math.abs(run.x0 - last.x0) < run.size * 0.3 && step > 0.7 && step < 1.6) under += 1;
    if (Math.abs(step) < 0.3 && Math.abs(run.x0 - last.x1) < run.size * 0.5) beside += 1;
  }
  return under > beside && under > 3;
}

function downwards({
  width,
  height,
  runs,
}: {
  width: number;
  height: number;
  runs: readonly Placed[];
}): PageRuns {
  const turned: Run[] = [];
  let last: Placed | null = null;
  for (const run of runs) {
    // Two digits may lie in a vertical line; a row of glyphs, and what goes on in that row, does not.
    const row: boolean =
      last !== null && turned.at(-1)?.across === true && last.top === run.top && run.x0 - last.x1 < run.size;
    const across = !run.down && run.turn !== 1 && (run.x1 - run.x0 > run.size * 1.6 || row);
    const { text, font, size, spaced } = run;
    const place = { x0: run.top, x1: run.bottom, top: width - run.x1, bottom: width - run.x0 };
    turned.push({ text, font, size, spaced, ...place, across });
    last = run;
  }
  return { width: height, height: width, vertical: true, runs: turned };
}

function told({ turn, down: _down, ...run }: Placed): Run {
  return { ...run, across: turn !== 0 };
}
