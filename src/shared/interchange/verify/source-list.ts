/** The hash an item of a list of sources names its file by, or null. */
export function hashIn(words: string): string | null {
  return /\bSHA-256\s+([0-9a-f]{64})\b/.exec(words)?.[1] ?? null;
}

/** The number of the source that the place of a quotation names last: `¶8, also Fukushima [1]`; or null. */
export function sourceNumberIn(place: string): number | null {
  const digits = /\[(\d{1,6})\]$/.exec(place)?.[1];
  return digits === undefined ? null : Number(digits);
}
