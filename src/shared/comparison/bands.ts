import type { Stripe } from './overview.ts';

/**
 * Stripes so thin that nobody could tell them apart, taken together: about `most` and never
 * more than twice as many for each side, each of the kind that has most of its height, where any change counts before
 * what is identical. Stripes that are high enough stay as they are. `stripes` are in order of
 * height on each side. O(stripes).
 */
export function bandsOf(stripes: readonly Stripe[], most: number): Stripe[] {
  return [...banded(stripes, 'left', most), ...banded(stripes, 'right', most)];
}

function banded(stripes: readonly Stripe[], side: Stripe['side'], most: number): Stripe[] {
  const bands: Stripe[] = [];
  let open: Stripe[] = [];
  const close = (): void => {
    if (open.length > 0) bands.push(joined(open));
    open = [];
  };
  for (const stripe of stripes) {
    if (stripe.side !== side) continue;
    const first = open[0];
    if (first !== undefined && stripe.top + stripe.height - first.top > 1 / most) close();
    open.push(stripe);
  }
  close();
  return bands;
}

function joined(stripes: readonly Stripe[]): Stripe {
  const [first, ...others] = stripes;
  if (first === undefined) throw new RangeError('There are no stripes to join');
  if (others.length === 0) return first;
  const heights = new Map<Stripe['kind'], number>();
  let end = 0;
  for (const { kind, top, height } of stripes) {
    heights.set(kind, (heights.get(kind) ?? 0) + height);
    end = Math.max(end, top + height);
  }
  const [kind] = [...heights].toSorted(
    ([a, one], [b, other]) => Number(a === 'identical') - Number(b === 'identical') || other - one,
  )[0] ?? [first.kind];
  return { ...first, kind, height: end - first.top };
}
