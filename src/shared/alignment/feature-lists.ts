/*
 * Lists of whole numbers in one array: list p lies from `starts[p]` to `starts[p + 1]`.
 */
const mostCounted = 255;

/** In how many lists each number below `size` stands. */
export function frequencyOf(ids: Int32Array, starts: Int32Array, size: number): Int32Array {
  const frequency = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (let p = 0; p + 1 < starts.length; p++) {
    const end = starts[p + 1] ?? 0;
    for (let k = starts[p] ?? 0; k < end; k++) {
      const id = ids[k] ?? 0;
      if (seenIn[id] === p) continue;
      seenIn[id] = p;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  return frequency;
}

/** For each number its place from the rarest, equal ones in their own order. Counting sort; `most` bounds the frequencies. */
export function fromRarest(frequency: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 2);
  for (const count of frequency) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let k = 1; k < next.length; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0);
  return frequency.map((count) => {
    const place = next[count] ?? 0;
    next[count] = place + 1;
    return place;
  });
}

/**
 * Gives every number its `rank`, sorts each list by it and keeps repeats once, all in
 * place, `starts` with them. Answers how often each one kept stood there, 255 at most.
 */
export function countedInPlace(ids: Int32Array, starts: Int32Array, rank: Int32Array): Uint8Array {
  const counts = new Uint8Array(ids.length);
  let from = 0;
  let to = 0;
  for (let p = 0; p + 1 < starts.length; p++) {
    const end = starts[p + 1] ?? 0;
    for (let k = from; k < end; k++) ids[k] = rank[ids[k] ?? 0] ?? 0;
    ids.subarray(from, end).sort();
    const first = to;
    starts[p] = first;
    for (let k = from; k < end; k++) {
      const id = ids[k] ?? 0;
      if (to === first || ids[to - 1] !== id) ids[to++] = id;
      if ((counts[to - 1] ?? 0) < mostCounted) counts[to - 1] = (counts[to - 1] ?? 0) + 1;
    }
    from = end;
  }
  starts[starts.length - 1] = to;
  return counts;
}
