import { sameContent } from '../difference/same-content.ts';
import type { Annotation } from '../model/annotation.ts';
import { Annotations } from '../model/annotations.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Correction } from '../model/correction.ts';
import type { Id } from '../model/ids.ts';
import type { RemovedDocument } from '../model/removed-document.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { allAnnotations, type Pairs, pairedAnnotations } from './pairs.ts';
import { reportsAsOurs } from './reports.ts';
import { correctionKey, dismissalKey, outletKey, refusalKey, stanceKey } from './settle-twins.ts';

/**
 * Another analyst's workspace in the ids of ours: what is the same here and there has the same id,
 * and names the same documents, tags and annotations. Their name for the workspace, and documents
 * they removed that ours does not know, stay behind. O(n log n).
 */
export function asOurs(
  ours: Workspace,
  theirs: Workspace,
  { documents, tags }: { readonly documents: Pairs; readonly tags: Pairs },
): Workspace {
  const idOf = (id: Id): Id => (id === theirs.id ? ours.id : (documents.get(id) ?? tags.get(id) ?? id));
  const annotationOf = (annotation: Annotation): Annotation => ({
    ...annotation,
    document: idOf(annotation.document),
    tags: [...new Set(annotation.tags.map(idOf))],
  });
  const annotated = allAnnotations(theirs);
  const annotations = pairedAnnotations(allAnnotations(ours), annotated.map(annotationOf));
  const asAnnotation = (annotation: Annotation): Annotation => ({
    ...annotationOf(annotation),
    id: annotations.get(annotation.id) ?? annotation.id,
  });
  const tagsAsOurs = renamed(theirs.tags.values(), (tag) => tagOf(ours, tag, idOf));
  const isThere = new Set(annotated.map(({ id }) => id));
  // To carry over what was deleted since is offered no more, refused or not.
  const refusals = new Map([...theirs.refusals].filter(([, { annotation }]) => isThere.has(annotation)));
  const known = [...theirs.removed.values()].filter(
    ({ id }) => ours.documents.has(idOf(id)) || ours.removed.has(idOf(id)),
  );
  return {
    ...ours,
    documents: renamed(theirs.documents.values(), (document) => ({
      ...document,
      id: idOf(document.id),
      versionOf: document.versionOf === null ? null : idOf(document.versionOf),
    })),
    tags: tagsAsOurs,
    annotations: Annotations.of(Array.from(theirs.annotations, asAnnotation)),
    memos: renamed(theirs.memos.values(), (memo) => ({ ...memo, id: idOf(memo.id) })),
    removed: renamed(known, (removed) => {
      const id = idOf(removed.id);
      const after: RemovedDocument = {
        ...removed,
        id,
        document: { ...removed.document, id },
        annotations: removed.annotations.map(asAnnotation),
        memo: removed.memo === null ? null : { ...removed.memo, id },
      };
      const own = ours.removed.get(id);
      // Tags deleted since are still named there, and nobody knows any more which were the same.
      const isSame = own !== undefined && sameContent(onlyWith(ours.tags, own), onlyWith(tagsAsOurs, after));
      return isSame ? own : after;
    }),
    comparisons: paired(ours.comparisons, theirs.comparisons, comparisonKey, (comparison) => ({
      ...comparison,
      documents: comparison.documents.map(idOf),
    })),
    dismissals: paired(ours.dismissals, theirs.dismissals, dismissalKey, (dismissal) => ({
      ...dismissal,
      document: idOf(dismissal.document),
      tag: idOf(dismissal.tag),
    })),
    corrections: paired(ours.corrections, theirs.corrections, correctionKey, (correction) =>
      correctionOf(correction, idOf),
    ),
    stances: paired(ours.stances, theirs.stances, stanceKey, (list) => list),
    outlets: paired(ours.outlets, theirs.outlets, outletKey, (lines) => lines),
    reports: reportsAsOurs(ours, theirs, idOf),
    refusals: paired(ours.refusals, refusals, refusalKey, (refusal) => ({
      ...refusal,
      annotation: annotations.get(refusal.annotation) ?? refusal.annotation,
      document: idOf(refusal.document),
    })),
  };
}

/** One that is the same as one of ours by its name looks as ours does; what counts for it, and its rules, are merged. */
function tagOf(ours: Workspace, tag: Tag, idOf: (id: Id) => Id): Tag {
  const own = idOf(tag.id) === tag.id ? undefined : ours.tags.get(idOf(tag.id));
  if (own === undefined) return { ...tag, parent: tag.parent === null ? null : idOf(tag.parent) };
  const { description, aliases, rules, updatedAt } = tag;
  return { ...own, description, aliases, rules, updatedAt };
}

function correctionOf({ left, right, ...rest }: Correction, idOf: (id: Id) => Id): Correction {
  return {
    ...rest,
    left: { ...left, document: idOf(left.document) },
    right: { ...right, document: idOf(right.document) },
  };
}

/** A removed document without the tags that are gone. */
function onlyWith(tags: ReadonlyMap<Id, Tag>, { annotations, ...rest }: RemovedDocument): RemovedDocument {
  return {
    ...rest,
    annotations: annotations.map((each) => ({ ...each, tags: each.tags.filter((tag) => tags.has(tag)) })),
  };
}

function comparisonKey({ kind, documents }: Comparison): string {
  return [kind, ...documents].join(' ');
}

function renamed<R extends { readonly id: Id }>(
  records: Iterable<R>,
  rename: (record: R) => R,
): ReadonlyMap<Id, R> {
  return new Map(Array.from(records, (record) => rename(record)).map((record) => [record.id, record]));
}

/** The records of theirs; one that says something of the same thing as one of ours has its id. */
function paired<R extends { readonly id: Id }>(
  ours: ReadonlyMap<Id, R>,
  theirs: ReadonlyMap<Id, R>,
  keyOf: (record: R) => string,
  rename: (record: R) => R,
): ReadonlyMap<Id, R> {
  const own = new Map(
    [...ours.values()].filter(({ id }) => !theirs.has(id)).map((record) => [keyOf(record), record.id]),
  );
  return renamed(theirs.values(), (record) => {
    const after = rename(record);
    return ours.has(after.id) ? after : { ...after, id: own.get(keyOf(after)) ?? after.id };
  });
}
