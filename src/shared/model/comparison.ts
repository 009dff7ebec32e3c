import { z } from 'zod/mini';
import { Id, Moment } from './ids.ts';

/** Documents that are compared, kept with what the analyst says of it. */
export const Comparison = z.strictObject({
  id: Id,
  /** `chain`: versions in order, each compared with the next; two make a pair. `presence`: the first against all others. */
  kind: z.enum(['chain', 'presence']),
  documents: z.array(Id).check(z.minLength(2), z.maxLength(100)),
  note: z.string().check(z.maxLength(1_000_000)),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Comparison = z.infer<typeof Comparison>;

/** Two documents beside each other, A and B. */
export interface Pair {
  readonly left: Id;
  readonly right: Id;
}

/** The pair a saved comparison begins with. */
export function pairOf({ documents: [left = '', right = ''] }: Pick<Comparison, 'documents'>): Pair {
  return { left, right };
}

/** What is compared with what: all that makes a comparison the same as another. */
export type Compares = Pick<Comparison, 'kind' | 'documents'>;

/** The saved comparison of exactly these documents, in this order. */
export function savedComparison(
  comparisons: Iterable<Comparison>,
  { kind, documents }: Compares,
): Comparison | undefined {
  return [...comparisons].find(
    (saved) =>
      saved.kind === kind &&
      saved.documents.length === documents.length &&
      saved.documents.every((document, i) => document === documents[i]),
  );
}
