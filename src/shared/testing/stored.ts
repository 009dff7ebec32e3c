import { z } from 'zod/mini';
import { WorkspaceFile } from '../model/workspace.ts';

const Stored = z.looseObject({ journal: z.unknown(), checksum: z.string() });

/** For tests: the records in the text of a `workspace.json`, without what it says of its journal and of itself. */
export function storedFile(text: string): WorkspaceFile {
  const { journal: _, checksum: __, ...records } = Stored.parse(JSON.parse(text));
  return WorkspaceFile.parse(records);
}
