import { agreement } from './context.ts';
import { floor } from './gaps.ts';
import type { Links } from './links.ts';
import { leastAboveChance, type Rivals } from './rivals.ts';

/** Likeness from which on a pair needs no support. */
const strong = 0.42;
/** Least likeness of a pair some of whose neighbours speak for it, and by how much it must stand out to do with less. */
const leastBeside = 0.2;
const leastOutstanding = 0.12;
const outstanding = 2.2;
/** Blocks on each side that a weak pair is judged with, and how alike they must be together: two texts on one matter are not two versions. */
const around = 4;
const leastAround = 1;

/** Takes back the weak pairs that neither their neighbours nor their rivals speak for, the weakest first. O(weak log weak). */
export function unlinkUnsupported(links: Links, rivals: Rivals): void {
  const weak = Array.from(links.rightOf.keys())
    .filter((i) => !links.leftFree(i) && (links.score[i] ?? 1) < strong)
    .toSorted((a, b) => (links.score[a] ?? 0) - (links.score[b] ?? 0) || a - b);
  for (const i of weak) {
    const j = links.rightOf[i] ?? -1;
    const alike = links.score[i] ?? 0;
    const needed = neededFor(agreement(links, i, j), alike, rivals.of(i, j));
    if (alike < needed || evidenceAround(i, links) < leastAround) links.unlink(i);
  }
}

function neededFor(context: number, alike: number, rival: number): number {
  if (context <= 0.25) return strong;
  if (context > 0.7) return Math.max(floor, leastAboveChance(rival));
  return alike > outstanding * rival ? leastOutstanding : Math.max(leastBeside, leastAboveChance(rival));
}

/** Likeness of a pair and of those around it that stand in the same order, together. */
function evidenceAround(left: number, { rightOf, score }: Links): number {
  const right = rightOf[left] ?? -1;
  let sum = 0;
  for (let away = -around; away <= around; away++) {
    const partner = rightOf[left + away] ?? -1;
    if (partner >= 0 && Math.abs(partner - right - away) <= around) sum += score[left + away] ?? 0;
  }
  return sum;
}
