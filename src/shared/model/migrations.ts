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
  // With version 3 a comparison may have more than two documents, and an alignment be corrected.
  2: (file) => ({
    ...file,
    schemaVersion: 3,
    ...withChains(file),
    corrections: [],
    stances: [],
    refusals: [],
  }),
};

/** Comparisons of two sides as chains of two; what is no such comparison is left for the schema to refuse. */
function withChains(file: object): object {
  const { success, data } = Sided.safeParse(file);
  return success ? { comparisons: data.comparisons.map(asChain) } : {};
}

function asChain({ left, right, ...rest }: z.infer<typeof Sided>['comparisons'][number]): object {
  return { ...rest, kind: 'chain', documents: [left, right] };
}

const Sided = z.looseObject({
  comparisons: z.array(z.looseObject({ left: z.string(), right: z.string() })),
});

const Versioned = z.looseObject({ schemaVersion: z.int() });
