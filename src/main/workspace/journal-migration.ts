import { z } from 'zod/mini';
import { migrated } from '../../shared/model/migrations.ts';
import { emptyWorkspace, schemaVersion, toFile } from '../../shared/model/workspace.ts';

/**
 * An entry of a journal that an older version wrote, its records in the shape of the newest: each goes
 * through the migrations as the only one of a file. What is no entry comes back as it is.
 */
export function entryMigrated(value: unknown, version: number): unknown {
  const entry = version < schemaVersion ? Entry.safeParse(value) : null;
  if (!entry?.success) return value;
  const { at, patches } = entry.data;
  return {
    ...entry.data,
    patches: patches.map((patch) => Object.assign({}, patch, { after: recordMigrated(patch, version, at) })),
  };
}

function recordMigrated(
  { collection, after }: z.infer<typeof AnyPatch>,
  version: number,
  at: string,
): unknown {
  if (after === null) return null;
  const file = { ...toFile(emptyWorkspace('', '', at)), schemaVersion: version, [collection]: [after] };
  const records = Collection.safeParse(Collections.parse(migrated(file))[collection]);
  return records.success ? records.data[0] : after;
}

const AnyPatch = z.looseObject({ collection: z.string(), after: z.unknown() });
const Entry = z.looseObject({ at: z.string(), patches: z.array(AnyPatch) });
const Collections = z.record(z.string(), z.unknown());
const Collection = z.array(z.unknown()).check(z.length(1));
