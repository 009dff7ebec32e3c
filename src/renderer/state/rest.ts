import { type Patch, patched } from '../../shared/commands/patch.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { annotationsFrom } from '../../shared/model/annotation-list.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { request } from './bridge.ts';
import { idle, untilIdle } from './idle.ts';
import { viewStore } from './view.ts';

/**
 * What is not here yet of a workspace with very many annotations. A window begins with those of
 * the documents in sight; it asks main for all of them, some at a time, while it has nothing else
 * to do, and shows them when the last is here. What main tells of meanwhile is newer than any of
 * them, and is applied again on top.
 */
export interface Rest {
  /** Annotations that were not here at the beginning. */
  readonly awaited: number;
  /** The documents whose annotations are here. */
  readonly here: ReadonlySet<Id>;
  /** The changes of annotations main told of since. */
  readonly told: readonly Patch[];
}

/** What is not here yet of a workspace that was just opened; null where nothing is missing. */
export function restOf(awaited: number, { annotations }: Workspace): Rest | null {
  const here = new Set(Array.from(annotations, ({ document }) => document));
  return awaited === 0 ? null : { awaited, here, told: [] };
}

/** A workspace, and what of it is not here yet. */
export interface Gathered {
  readonly workspace: Workspace;
  readonly rest: Rest | null;
}

/** After what main just told of. */
export function afterPatches({ workspace, rest }: Gathered, patches: readonly Patch[]): Gathered {
  const told = patches.filter(({ collection }) => collection === 'annotations');
  return {
    workspace: patched(workspace, patches),
    rest: rest === null ? null : { ...rest, told: [...rest.told, ...told] },
  };
}

/** After the annotations of a document have come. */
export function afterDocument(
  { workspace, rest }: Gathered,
  document: Id,
  list: readonly Annotation[],
): Gathered {
  if (rest === null) return { workspace, rest };
  const annotations = workspace.annotations.put(list);
  return {
    workspace: patched({ ...workspace, annotations }, rest.told),
    rest: { ...rest, here: new Set(rest.here).add(document) },
  };
}

/** After all annotations have come, in order of ids. */
export function afterAll({ workspace, rest }: Gathered, list: readonly Annotation[]): Gathered {
  if (rest === null) return { workspace, rest };
  return { workspace: patched({ ...workspace, annotations: Annotations.of(list) }, rest.told), rest: null };
}

/**
 * Has what is not here yet come, first what the view shows. `now` is what stands, and null once the
 * workspace is another; `change` changes it. Rejects with a ReadoutError where main has no more.
 */
export async function gather(
  now: () => Gathered | null,
  change: (how: (gathered: Gathered) => Gathered) => void,
): Promise<void> {
  const asked = new Set<Id>();
  const askForShown = async (): Promise<void> => {
    const rest = now()?.rest ?? null;
    const wanted = rest === null ? [] : missing(viewStore.get(), rest).filter((id) => !asked.has(id));
    for (const id of wanted) {
      asked.add(id);
      const list = listed(await request('annotationsIn', id));
      if (now() !== null) change((gathered) => afterDocument(gathered, id, list));
    }
  };
  // Where it cannot be had, all annotations cannot be had either, which is told.
  const ask = (): void => void askForShown().catch(() => undefined);
  const leaveOff = viewStore.follow(ask);
  ask();
  try {
    const all = await allAnnotations(now);
    if (now() !== null) change((gathered) => afterAll(gathered, all));
  } finally {
    leaveOff();
  }
}

async function allAnnotations(now: () => Gathered | null): Promise<Annotation[]> {
  const all: Annotation[] = [];
  await untilIdle();
  while (now() !== null) {
    const some = listed(await request('annotations', all.at(-1)?.id ?? null));
    if (some.length === 0) break;
    for (const annotation of some) all.push(annotation);
    await idle();
  }
  return all;
}

/** The documents that a view shows and that are not here yet. */
function missing({ document, compare }: View, { here }: Rest): Id[] {
  return [document, compare?.left, compare?.right]
    .filter((id) => id !== null && id !== undefined)
    .filter((id) => !here.has(id));
}

function listed(json: string): Annotation[] {
  const list = annotationsFrom(json);
  if (list === null) throw new Error('Main sent something else than annotations.');
  return list;
}
