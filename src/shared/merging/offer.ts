import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';
import { WorkspaceFile } from '../model/workspace.ts';

/** Another workspace that was chosen to be merged into the open one, as it is read. */
export const MergeOffer = z.strictObject({
  /** Its folder, and the name of that without `.readout`. */
  path: z.string(),
  folder: z.string(),
  file: WorkspaceFile,
  /** Which of its documents are which of the open workspace's under another id: theirs, ours. */
  documents: z.array(z.tuple([Id, Id])),
  /** What may be missing in it, in a sentence; null where nothing is known to be. */
  warning: z.nullable(z.string()),
});
export type MergeOffer = z.infer<typeof MergeOffer>;
