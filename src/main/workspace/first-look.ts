import { join } from 'node:path';
import type { Opened } from '../../shared/ipc/contract.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { View } from '../../shared/model/view.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import type { Disk } from '../files/disk.ts';
import { ContentStore } from './content-store.ts';
import { annotationsIn, countOf, lined } from './lines.ts';
import { momentOf } from './loading.ts';
import { fileNames, nameOf } from './names.ts';
import { inSight } from './portions.ts';
import { parse } from './serialise.ts';

/** What can be shown of a workspace before it is opened. */
export interface Look {
  readonly opened: Omit<Opened, 'drafts'>;
  readonly contents: ContentStore;
}

/** Smaller files are opened as quickly as looked at, bytes. */
const large = 4_000_000;

/**
 * Looks into a large workspace that was left in order, which is most often as it will be opened: all
 * but the annotations, and those of the documents in sight. Null of a small one, and wherever
 * opening has more to do than to read the file. Changes nothing.
 */
export async function lookInto(
  folder: string,
  viewOf: (workspace: Workspace) => Promise<View | null>,
  disk: Disk,
): Promise<Look | null> {
  const path = join(folder, fileNames.workspace);
  const stamp = await disk.stamp(path);
  if (stamp === null || stamp.size < large || !(await isInOrder(folder, disk))) return null;
  const parts = lined(await disk.read(path));
  const rest = parts === null ? null : parse(parts.rest);
  if (parts === null || rest?.kind !== 'good') return null;
  const view = await viewOf(rest.workspace);
  const list: Annotation[] = [];
  for (const document of inSight(rest.workspace.documents, view))
    list.push(...(annotationsIn(parts.lines, document) ?? []));
  const contents = new ContentStore(folder, disk);
  const texts = await contents.texts();
  const annotations = Annotations.of(list);
  const documents = [...rest.workspace.documents.values()];
  return {
    contents,
    opened: {
      file: toFile({ ...rest.workspace, annotations }),
      awaited: countOf(parts.lines) - annotations.size,
      path: folder,
      folder: nameOf(folder),
      undo: { undo: null, redo: null },
      revision: 0,
      opening: null,
      saved: { state: 'saved', at: momentOf(stamp) },
      notices: [],
      view,
      unreadable: documents.filter(({ text }) => !texts.has(text)).map(({ id }) => id),
    },
  };
}

/** Whether nobody has the folder, and its journal holds nothing beyond its header. */
async function isInOrder(folder: string, disk: Disk): Promise<boolean> {
  if (await disk.exists(join(folder, fileNames.lock))) return false;
  const journal = join(folder, fileNames.journal);
  if (!(await disk.exists(journal))) return true;
  const bytes = await disk.read(journal);
  return bytes.indexOf('\n') === bytes.length - 1;
}
