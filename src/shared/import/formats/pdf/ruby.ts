import type { Run } from './runs.ts';

/**
 * Parts the readings that stand small beside the characters they are of (ruby) from the text: kana
 * of at most 0.62 of the size of ideographs close under them.
 */
export function withoutRuby(runs: readonly Run[]): { readonly runs: readonly Run[]; readonly ruby: number } {
  const small = runs.filter(({ text }) => /^[\p{Script=Hira}\p{Script=Kana}ー・\s]+$/u.test(text));
  const bases = runs.filter(({ text }) => /\p{Script=Han}/u.test(text)).toSorted((a, b) => a.top - b.top);
  if (small.length === 0 || bases.length === 0) return { runs, ruby: 0 };
  const readings = new Set(small.filter((run) => near(bases, run).some((base) => isRuby(run, base))));
  return { runs: runs.filter((run) => !readings.has(run)), ruby: readings.size };
}

/** The bases whose tops are about where a reading ends; they are sorted by their tops. */
function near(bases: readonly Run[], { top, size }: Run): readonly Run[] {
  let low = 0;
  let high = bases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bases[middle]?.top ?? 0) < top - size) low = middle + 1;
    else high = middle;
  }
  const found: Run[] = [];
  for (let at = low; at < bases.length; at += 1) {
    const base = bases[at];
    if (!base || base.top > top + size * 4) break;
    found.push(base);
  }
  return found;
}

function isRuby(run: Run, base: Run): boolean {
  if (run.size > base.size * 0.62 || run.size < base.size * 0.3) return false;
  const below = base.top - run.bottom;
  const beside = run.x1 > base.x0 - base.size / 2 && run.x0 < base.x1 + base.size / 2;
  return beside && below < base.size * 0.5 && below > -base.size * 0.5 && run.top < base.top;
}
