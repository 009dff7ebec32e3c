/** A 32-bit hash of some tokens that follow each other (multiply and mix, as in MurmurHash). */
export function hashAt(tokens: Int32Array, from: number, length: number): number {
  let hash = 0;
  for (let n = 0; n < length; n++)
    hash = Math.imul(hash ^ ((tokens[from + n] ?? 0) + 7 * n + 1), 0x85ebca6b) ^ (hash >>> 13);
  return hash;
}

/** How many tokens are the same from a place in each on. */
export function sharedFrom(a: Int32Array, from: number, b: Int32Array, at: number): number {
  let length = 0;
  while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) length++;
  return length;
}

/** How many tokens are the same before a place in each, that place left out. */
export function sharedBefore(a: Int32Array, from: number, b: Int32Array, at: number): number {
  let length = 0;
  while (length < from && length < at && a[from - length - 1] === b[at - length - 1]) length++;
  return length;
}
