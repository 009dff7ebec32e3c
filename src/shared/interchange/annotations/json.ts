/** An object of JSON of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What JSON-LD may write as one value or as a list of them. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text, or the first of several; an empty one where there is none. */
export function text(value: unknown): string {
  const [first] = list(value);
  return typeof first === 'string' ? first : '';
}

/** A number of a position: an integer from 0, or null. */
export function offset(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
