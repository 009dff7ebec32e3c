import { z } from 'zod/mini';
import { migrated } from '../../shared/model/migrations.ts';
import { emptyWorkspace, schemaVersion, toFile } from '../../shared/model/workspace.ts';

/**
 * An entry of a journal that a version wrote, with its records in the shape of this one: each goes alone
 * through the migrations of a whole file. What is no entry is answered as it came.
 */
export function entryNow(json: unknown, version: number): unknown {
  if (version === schemaVersion) return json;
  const entry = Entry.safeParse(json);
  if (!entry.success) return json;
  const { at, patches, ...rest } = entry.data;
  return { ...rest, at, patches: patches.map((patch) => patchNow(patch, version, at)) };
}

function patchNow(
  { collection, after, ...rest }: z.infer<typeof Written>,
  version: number,
  createdAt: string,
): object {
  if (after === null || !collections.includes(collection)) return { ...rest, collection, after };
  const empty = Object.fromEntries(collections.map((name) => [name, []]));
  const file = File.parse(migrated({ ...empty, schemaVersion: version, createdAt, [collection]: [after] }));
  return { ...rest, collection, after: List.parse(file[collection])[0] };
}

const collections = Object.entries(toFile(emptyWorkspace('', '', ''))).flatMap(([name, value]) =>
  Array.isArray(value) ? [name] : [],
);

const Written = z.looseObject({ collection: z.string(), after: z.unknown() });
const Entry = z.looseObject({ at: z.string(), patches: z.array(Written) });
const File = z.record(z.string(), z.unknown());
const List = z.array(z.unknown());
