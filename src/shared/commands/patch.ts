import { z } from 'zod/mini';
import { Annotation } from '../model/annotation.ts';
import { Comparison } from '../model/comparison.ts';
import { Correction } from '../model/correction.ts';
import { Dismissal } from '../model/dismissal.ts';
import { Document } from '../model/document.ts';
import { Id } from '../model/ids.ts';
import { Memo } from '../model/memo.ts';
import { NamedReport } from '../model/named-report.ts';
import { OutletLines } from '../model/outlet-lines.ts';
import { Refusal } from '../model/refusal.ts';
import { RemovedDocument } from '../model/removed-document.ts';
import { StanceList } from '../model/stance.ts';
import { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';

const change = <C extends string, R extends z.ZodMiniType>(collection: C, record: R) =>
  z.strictObject({
    collection: z.literal(collection),
    id: Id,
    /** What stood there; null where nothing did. */
    before: z.nullable(record),
    /** What stands there now; null where it was taken away. */
    after: z.nullable(record),
  });

/** One record before and after: what a command does, what undo undoes, what a window is told. */
export const Patch = z.discriminatedUnion('collection', [
  change('documents', Document),
  change('tags', Tag),
  change('annotations', Annotation),
  change('comparisons', Comparison),
  change('memos', Memo),
  change('dismissals', Dismissal),
  change('removed', RemovedDocument),
  change('corrections', Correction),
  change('stances', StanceList),
  change('refusals', Refusal),
  change('outlets', OutletLines),
  change('reports', NamedReport),
  change('workspace', z.strictObject({ name: z.string() })),
]);
export type Patch = z.infer<typeof Patch>;

/** The workspace after the patches. Collections they do not touch keep their identity. */
export function patched(workspace: Workspace, patches: readonly Patch[]): Workspace {
  const of = <C extends Patch['collection']>(collection: C) =>
    patches.filter((patch): patch is Extract<Patch, { collection: C }> => patch.collection === collection);
  return {
    ...workspace,
    name: of('workspace').at(-1)?.after?.name ?? workspace.name,
    documents: put(workspace.documents, of('documents')),
    tags: put(workspace.tags, of('tags')),
    comparisons: put(workspace.comparisons, of('comparisons')),
    annotations: putAnnotations(workspace, of('annotations')),
    memos: put(workspace.memos, of('memos')),
    dismissals: put(workspace.dismissals, of('dismissals')),
    removed: put(workspace.removed, of('removed')),
    corrections: put(workspace.corrections, of('corrections')),
    stances: put(workspace.stances, of('stances')),
    refusals: put(workspace.refusals, of('refusals')),
    outlets: put(workspace.outlets, of('outlets')),
    reports: put(workspace.reports, of('reports')),
  };
}

/** The patches that take these back, in the order to apply them. */
export function inverse(patches: readonly Patch[]): Patch[] {
  return patches.toReversed().map(flipped);
}

/** Spelt out for each collection: swapping two fields of a union is beyond the compiler. */
function flipped(patch: Patch): Patch {
  switch (patch.collection) {
    case 'documents':
      return { ...patch, before: patch.after, after: patch.before };
    case 'tags':
      return { ...patch, before: patch.after, after: patch.before };
    case 'annotations':
      return { ...patch, before: patch.after, after: patch.before };
    case 'comparisons':
      return { ...patch, before: patch.after, after: patch.before };
    case 'memos':
      return { ...patch, before: patch.after, after: patch.before };
    case 'dismissals':
      return { ...patch, before: patch.after, after: patch.before };
    case 'removed':
      return { ...patch, before: patch.after, after: patch.before };
    case 'corrections':
      return { ...patch, before: patch.after, after: patch.before };
    case 'stances':
      return { ...patch, before: patch.after, after: patch.before };
    case 'refusals':
      return { ...patch, before: patch.after, after: patch.before };
    case 'outlets':
      return { ...patch, before: patch.after, after: patch.before };
    case 'reports':
      return { ...patch, before: patch.after, after: patch.before };
    case 'workspace':
      return { ...patch, before: patch.after, after: patch.before };
  }
}

function put<R>(
  records: ReadonlyMap<Id, R>,
  patches: readonly { readonly id: Id; readonly after: R | null }[],
): ReadonlyMap<Id, R> {
  if (patches.length === 0) return records;
  const next = new Map(records);
  for (const { id, after } of patches) {
    if (after === null) next.delete(id);
    else next.set(id, after);
  }
  return next;
}

function putAnnotations(
  { annotations }: Workspace,
  patches: readonly AnnotationPatch[],
): Workspace['annotations'] {
  // Only the last patch of an id counts: what stands there in the end.
  const last = new Map(patches.map((patch) => [patch.id, patch]));
  const present: Annotation[] = [];
  const gone: Annotation[] = [];
  for (const { id, before, after } of last.values()) {
    if (after !== null) present.push(after);
    else {
      const standing = annotations.get(id) ?? before;
      if (standing !== null) gone.push(standing);
    }
  }
  return annotations.without(gone).put(present);
}

type AnnotationPatch = Extract<Patch, { collection: 'annotations' }>;
