import type { Context } from '../../../commands/context.ts';
import type { Patch } from '../../../commands/patch.ts';
import type { Document } from '../../../model/document.ts';
import type { Hash, Id } from '../../../model/ids.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { versionOf } from '../names.ts';
import { annotationsOf, type SelectedIn } from './annotations.ts';
import { codebookOf } from './codebook.ts';
import { type NewDocument, placedSources } from './documents.ts';
import { countingInWords, leftOutOf, type RefiReport, remarksOf } from './report.ts';
import { countingOf } from './offsets/oracle.ts';
import type { ReadProject } from './read-project.ts';
import { referenced } from './references.ts';
import { memosOf } from './memos.ts';
import { placedCodes } from './tags.ts';

/** What importing a project would do. Nothing is changed yet. */
export interface RefiPlan {
  readonly report: RefiReport;
  /** Documents whose bytes and texts are to be stored first. */
  readonly documents: readonly NewDocument[];
  /** All else there is to do, behind the documents. */
  readonly patches: readonly Patch[];
}

/** Under which hashes the bytes and the text of a document were stored. */
export interface StoredAs {
  readonly source: Hash;
  readonly text: Hash;
}

/**
 * Plans the import of a project into a workspace. What is there stays as it is: documents with the same text, tags of
 * the same id or name in the same place, annotations of the same words, tags, note and person are the project's own; all else
 * is added, with its own GUIDs where they are free. The same project imported again adds nothing. O(texts + records).
 */
export function planProject(read: ReadProject, workspace: Workspace, context: Context): RefiPlan {
  const { now, textOf } = context;
  const project = referenced(read);
  const codebook = codebookOf(project.codes);
  const codes = placedCodes(codebook, workspace, context);
  const { tagOf } = codes;
  const placed = placedSources(project, workspace, textOf, now);
  const selected = project.sources.flatMap((source): SelectedIn[] => {
    const [document, text] = [placed.documents.get(source), project.texts.get(source) ?? null];
    return document === undefined || text === null
      ? []
      : [{ document, source: text, selections: source.selections }];
  });
  const counting = countingOf(selected);
  const removed = new Set(
    [...workspace.removed.values()].flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  );
  const annotated = annotationsOf(selected, {
    project,
    hypothesis: counting.hypothesis,
    tagOf,
    standing: (document) => workspace.annotations.in(document).values(),
    isTaken: (id) => workspace.annotations.get(id) !== undefined || removed.has(id),
    now,
  });
  const { documents, links } = withVersions(project, placed.added, placed.documents);
  const memos = memosOf(project, {
    workspace,
    tagOf,
    documents: placed.documents,
    newTags: codes.added,
    now,
  });
  return {
    documents,
    patches: [
      ...codes.patches,
      ...memos.map((memo): Patch => ({
        collection: 'memos',
        id: memo.id,
        before: workspace.memos.get(memo.id) ?? null,
        after: memo,
      })),
      ...annotated.added.map((after): Patch => ({
        collection: 'annotations',
        id: after.id,
        before: null,
        after,
      })),
    ],
    report: {
      origin: project.origin,
      documents: { added: documents.length, known: placed.known },
      tags: { added: codes.added.size, known: codebook.entries.length - codes.added.size },
      annotations: { added: annotated.added.length, known: annotated.known },
      memos: memos.length,
      counting: counting.isChosen ? counting : null,
      colours: codebook.colours,
      leftOut: leftOutOf(project.others, placed, annotated, links - annotated.links),
      remarks: [
        // Where every selection proves it there is nothing to know.
        ...(counting.isChosen && (counting.isTie || counting.named < counting.selections)
          ? [countingInWords(counting)]
          : []),
        ...codes.remarks,
        ...remarksOf(codebook, annotated, placed),
      ],
    },
  };
}

/** The patches of a plan whose documents are stored. Throws where one of them is not. */
export function patchesOfPlan(
  { documents, patches }: Pick<RefiPlan, 'documents' | 'patches'>,
  stored: ReadonlyMap<Id, StoredAs>,
): Patch[] {
  const added = documents.map(({ record, file }): Patch => {
    const hashes = stored.get(record.id);
    if (hashes === undefined) throw new Error(`Document ${record.number} is not stored`);
    const after: Document = {
      ...record,
      source: {
        hash: hashes.source,
        name: file.name,
        bytes: file.bytes.length,
        encoding: file.encoding,
        format: 'text',
        changes: 'accepted',
      },
      text: hashes.text,
    };
    return { collection: 'documents', id: after.id, before: null, after };
  });
  return [...added, ...patches];
}

/** The new documents with what each is a version of, and how many links of the project are no such thing. */
function withVersions(
  { links, sources }: ReadProject,
  added: readonly NewDocument[],
  documents: ReadonlyMap<ReadProject['sources'][number], Id>,
) {
  const ids = new Map(sources.map((source) => [source.guid, documents.get(source)]));
  const earlier = new Map<Id, Id>();
  let others = 0;
  for (const { name, from, to } of links) {
    const [later, first] = [ids.get(from), ids.get(to)];
    if (name !== versionOf || later === undefined || first === undefined) others++;
    else if (!leadsTo(earlier, first, later)) earlier.set(later, first);
  }
  return {
    documents: added.map(({ record, ...rest }) => ({
      ...rest,
      record: { ...record, versionOf: earlier.get(record.id) ?? null },
    })),
    links: others,
  };
}

/** Whether a chain of versions leads from one document to another. */
function leadsTo(earlier: ReadonlyMap<Id, Id>, from: Id, to: Id): boolean {
  for (let at: Id | undefined = from; at !== undefined; at = earlier.get(at)) if (at === to) return true;
  return false;
}
