/**
 * The texts that are not nearly the same as an earlier one, or as one of `others`: what is
 * nearly a copy of something else cannot be labelled. Character pairs, O(texts²).
 */
export function distinct(
  texts: readonly string[],
  mostAlike: number,
  others: readonly string[] = [],
): string[] {
  const known = others.map(pairsOf);
  return texts.filter((text) => {
    const pairs = pairsOf(text);
    if (known.some((one) => alike(one, pairs) > mostAlike)) return false;
    if (others.length === 0) known.push(pairs);
    return true;
  });
}

function pairsOf(text: string): Set<string> {
  const flat = text.toLowerCase().replace(/\s+/g, ' ');
  return new Set(Array.from({ length: Math.max(0, flat.length - 1) }, (_, k) => flat.slice(k, k + 2)));
}

/** Dice coefficient. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return (2 * both) / (a.size + b.size || 1);
}
