import { isUtf8 } from 'node:buffer';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import { Annotation } from '../../shared/model/annotation.ts';
import { migrated } from '../../shared/model/migrations.ts';
import {
  emptyWorkspace,
  fromFile,
  schemaVersion,
  toFile,
  type Workspace,
  WorkspaceFile,
} from '../../shared/model/workspace.ts';
import { JournalMark } from './journal-entry.ts';
import { jsonOf } from './lines.ts';

/** What of a damaged workspace file can still be read. */
export interface Salvaged {
  /** With the records whose lines are whole, and of the header what is. */
  readonly workspace: Workspace;
  /** How far its journal is in it; null where that line is damaged, or it had none. */
  readonly mark: JournalMark | null;
}

/**
 * Reads a damaged workspace file line by line, for a record is one line: what is whole counts, whatever
 * stands around it. `standIn` is for a header that cannot be read. Null where no record is whole. Never
 * throws. O(bytes).
 */
export function salvaged(
  bytes: Buffer,
  standIn: Pick<Workspace, 'id' | 'name' | 'createdAt'>,
): Salvaged | null {
  const header = new Map<string, unknown>();
  const patches: Patch[] = [];
  let within = '';
  for (const text of linesOf(bytes)) {
    const [, key, value = ''] = /^"(\w+)": (.*)$/.exec(text) ?? [];
    if (key !== undefined && isCollection(key)) within = key;
    else if (key !== undefined) header.set(key, jsonOf(value));
    else if (text.startsWith('{"'))
      patches.push(...recordIn(jsonOf(text), within, header.get('schemaVersion')));
  }
  if (patches.length === 0) return null;
  const mark = JournalMark.safeParse(header.get('journal'));
  return {
    workspace: patched({ ...nothing, ...headerOf(header, standIn) }, patches),
    mark: mark.success ? mark.data : null,
  };
}

const nothing = emptyWorkspace('00000000-0000-4000-8000-000000000000', '-', '1970-01-01T00:00:00.000Z');
const { id: Id, name: Name, createdAt: CreatedAt } = WorkspaceFile.shape;
const collections = Object.entries(toFile(nothing)).flatMap(([key, value]) =>
  Array.isArray(value) ? [key] : [],
);

function isCollection(key: string): boolean {
  return collections.includes(key);
}

/** The formats a record may be of, the newest first. */
const allVersions = Array.from({ length: schemaVersion }, (_, i) => schemaVersion - i);

/** How far its journal is in a damaged file, as far as its first lines say. */
export function markIn(bytes: Buffer): JournalMark | null {
  const [, value = ''] = /^"journal": (.*),$/m.exec(bytes.toString('utf8', 0, longestHeader)) ?? [];
  const mark = JournalMark.safeParse(jsonOf(value));
  return mark.success ? mark.data : null;
}

/** More than the lines before the first record take, in bytes. */
const longestHeader = 4_096;

/** The lines without the comma at their end; one that is no UTF-8 is as good as empty. */
function* linesOf(bytes: Buffer): Generator<string, void> {
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(0x0a, from);
    const to = found === -1 ? bytes.length : found;
    const line = bytes.subarray(from, to);
    yield isUtf8(line) ? line.toString().replace(/,?\r?$/, '') : '';
    from = to + 1;
  }
}

/** A record of the collection its line stands in, which for most is annotations; where that collection's line is damaged, of the one it fits. */
function recordIn(json: unknown, within: string, version: unknown): Patch[] {
  const annotation =
    within === 'annotations' && version === schemaVersion ? Annotation.safeParse(json) : null;
  if (annotation?.success === true)
    return [{ collection: 'annotations', id: annotation.data.id, before: null, after: annotation.data }];
  const versions = typeof version === 'number' ? [version] : allVersions;
  for (const collection of [within, ...collections])
    for (const each of versions) {
      // In a file of its own: it is brought to the newest version and checked as any other.
      const alone = { ...toFile(nothing), schemaVersion: each, [collection]: [json] };
      const file = WorkspaceFile.safeParse(migrated(alone));
      if (file.success) return patchesBetween(nothing, fromFile(file.data));
    }
  return [];
}

function headerOf(
  header: ReadonlyMap<string, unknown>,
  standIn: Pick<Workspace, 'id' | 'name' | 'createdAt'>,
): Pick<Workspace, 'id' | 'name' | 'createdAt'> {
  const [id, name, createdAt] = [
    Id.safeParse(header.get('id')),
    Name.safeParse(header.get('name')),
    CreatedAt.safeParse(header.get('createdAt')),
  ];
  return {
    id: id.success ? id.data : standIn.id,
    name: name.success ? name.data : standIn.name,
    createdAt: createdAt.success ? createdAt.data : standIn.createdAt,
  };
}
