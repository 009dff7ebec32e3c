import { z } from 'zod/mini';

/**
 * A workspace file of an older version in the shape of the newest, step by step; anything else as
 * it came. Pure: what it is given is not changed.
 */
export function migrated(json: unknown): unknown {
  const versioned = Versioned.safeParse(json);
  if (!versioned.success) return json;
  const step = steps[versioned.data.schemaVersion];
  return step === undefined ? json : migrated(step(versioned.data));
}

/** What each version's file needs to be one of the next. */
const steps: Readonly<Record<number, (file: object) => object>> = {
  // Memos, dismissed suggestions and removed documents came with version 2.
  1: (file) => ({ ...file, schemaVersion: 2, memos: [], dismissals: [], removed: [] }),
};

const Versioned = z.looseObject({ schemaVersion: z.int() });
