import { z } from 'zod/mini';

/**
 * A workspace file of an older version in the shape of the newest, step by step; anything else as
 * it came. Pure: what it is given is not changed.
 */
export function migrated(json: unknown): unknown {
  if (Unversioned.safeParse(json).success) return migrated(Object.assign({ schemaVersion: 1 }, json));
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
  // With version 4 every record that is edited says when it last was, and an annotation by whom.
  3: (file) => ({ ...file, schemaVersion: 4, ...withEdits(file) }),
  // With version 5 a document says how its source was read and where its facts were, and lines are kept for an outlet.
  4: (file) => ({ ...file, schemaVersion: 5, ...withReadings(file), outlets: [] }),
  // With version 6 reports have names and texts of their own; until then one was kept with the view.
  5: (file) => ({ ...file, schemaVersion: 6, reports: [] }),
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

/** Who made a record is all that is known of who changed it, and when it came of when. */
function withEdits(file: object): object {
  const { success, data } = Unsigned.safeParse(file);
  if (!success) return {};
  return {
    documents: data.documents.map(added),
    tags: data.tags.map(({ createdAt, ...tag }) => ({ ...tag, createdAt, updatedAt: createdAt })),
    annotations: data.annotations.map(signed),
    removed: data.removed.map(({ document, annotations, ...rest }) => ({
      ...rest,
      document: added(document),
      annotations: annotations.map(signed),
    })),
    stances: data.stances.map((list) => Object.assign({}, list, { updatedAt: data.createdAt })),
  };
}

function added({ addedAt, ...document }: z.infer<typeof UnsignedDocument>): object {
  return { ...document, addedAt, updatedAt: addedAt };
}

function signed({ author, ...annotation }: z.infer<typeof UnsignedAnnotation>): object {
  return { ...annotation, author, updatedBy: author };
}

const UnsignedDocument = z.looseObject({ addedAt: z.string() });
const UnsignedAnnotation = z.looseObject({ author: z.string() });
const Unsigned = z.looseObject({
  createdAt: z.string(),
  documents: z.array(UnsignedDocument),
  tags: z.array(z.looseObject({ createdAt: z.string() })),
  annotations: z.array(UnsignedAnnotation),
  removed: z.array(z.looseObject({ document: UnsignedDocument, annotations: z.array(UnsignedAnnotation) })),
  stances: z.array(z.looseObject({})),
});

/** Until then every source was plain text, and where a fact was read was not kept. */
function withReadings(file: object): object {
  const { success, data } = Unread.safeParse(file);
  if (!success) return {};
  return {
    documents: data.documents.map(read),
    removed: data.removed.map((removed) => Object.assign({}, removed, { document: read(removed.document) })),
  };
}

function read({ source, ...document }: z.infer<typeof UnreadDocument>): object {
  return { ...document, source: { ...source, format: 'text', changes: 'accepted' }, evidence: [] };
}

const UnreadDocument = z.looseObject({ source: z.looseObject({}) });
const Unread = z.looseObject({
  documents: z.array(UnreadDocument),
  removed: z.array(z.looseObject({ document: UnreadDocument })),
});

/**
 * Version 0: what version 1 holds, before a file said its version. Exactly these keys: of a later file that
 * lost its version, more would be taken for absent than is.
 */
const Unversioned = z.strictObject({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  documents: z.array(z.unknown()),
  tags: z.array(z.unknown()),
  annotations: z.array(z.unknown()),
  comparisons: z.array(z.unknown()),
});

const Versioned = z.looseObject({ schemaVersion: z.int() });
