import { useState } from 'react';
import type { SortedMap } from '../../shared/model/sorted-map.ts';
import { Tally } from '../../shared/model/tally.ts';

/**
 * How often each key comes up among records, counted anew only where they changed.
 * `keysOf` must be the same function from one rendering to the next.
 */
export function useTally<V, K>(
  records: SortedMap<V>,
  keysOf: (record: V) => Iterable<K>,
): ReadonlyMap<K, number> {
  const [before, setTally] = useState(() => Tally.by(keysOf));
  const tally = (before.keysOf === keysOf ? before : Tally.by(keysOf)).with(records);
  if (tally !== before) setTally(tally);
  return tally.counts;
}
