import { join } from 'node:path';
import { changesInWords } from '../../shared/difference/in-words.ts';
import type { Notice } from '../../shared/ipc/contract.ts';
import { threeWay } from '../../shared/merging/three-way.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { type Disk, sameStamp, type Stamp } from '../files/disk.ts';
import { copiesAmong } from './conflict-copies.ts';
import { fileNames } from './names.ts';
import type { News } from './news.ts';
import { loadWorkspace } from './loading.ts';
import { untilDamaged } from './outside-decision.ts';

/** What copies are merged into. */
export interface CopyTaker {
  readonly workspace: Workspace;
  readonly news: Pick<News, 'report'>;
}

/**
 * Finds the copies that sync services leave beside the files of a workspace, and offers to merge them
 * in. A copy that was merged in is moved to `backups/`; none is ever deleted, and none is told twice.
 */
export class CopiesBeside {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #told = new Set<string>();
  /** Those that cannot be read yet, as they were seen and since when, by a clock that nobody sets. */
  readonly #unread = new Map<string, { readonly stamp: Stamp | null; readonly since: number }>();
  #seen: Stamp | null = null;

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  /** Looks where something happened in the folder since the last look. Rejects with the system's error. */
  async look(taker: CopyTaker): Promise<void> {
    const stamp = await this.#disk.stamp(this.#folder);
    if (sameStamp(stamp, this.#seen) && this.#unread.size === 0) return;
    const names = (await this.#disk.list(this.#folder)).map(({ name }) => name);
    const { workspaces, journals } = copiesAmong(names);
    for (const name of workspaces) if (!this.#told.has(name)) await this.#lookAt(name, taker);
    for (const name of journals) if (this.#isNew(name)) taker.news.report(journalNotice(name));
    this.#seen = stamp;
  }

  async #lookAt(name: string, taker: CopyTaker): Promise<void> {
    const loaded = await loadWorkspace(join(this.#folder, name), this.#disk);
    const found = loaded?.held;
    if (found === undefined || (found.kind === 'damaged' && this.#mayBeWritten(name, loaded?.stamp ?? null)))
      return;
    this.#told.add(name);
    this.#unread.delete(name);
    if (found.kind !== 'good') taker.news.report(unreadableNotice(name, found));
    else if (found.workspace.id === taker.workspace.id) this.#offer(name, found.workspace, taker);
  }

  #offer(name: string, theirs: Workspace, taker: CopyTaker): void {
    const id = `copy ${name}`;
    // Without a base: what is not in the copy may be newer than it, and is no removal.
    const merged = (ours: Workspace) => threeWay({ base: null, ours, theirs }).patches;
    const patches = merged(taker.workspace);
    const sentence = `A copy of the workspace lies beside it: ${name}.`;
    if (patches.length === 0)
      taker.news.report({
        id,
        sentence,
        detail: 'It holds nothing that is not here already. It was left where it is, and can be deleted.',
        actions: [],
      });
    else
      taker.news.report(
        {
          id,
          sentence,
          detail: `A sync service makes such a copy when two computers change a workspace at once. If it is merged in: ${changesInWords(patches)}.`,
          actions: [
            { do: 'see-changes', count: patches.length },
            { do: 'take-changes', button: 'Merge it in', done: `${name} was merged in` },
          ],
        },
        {
          notice: id,
          title: 'What merging changes',
          lead: `What ${name} holds and the workspace does not. Of a field that both changed the newest edit counts, and nothing is removed. The copy is then moved to ${fileNames.backups}.`,
          take: { button: 'Merge it in', done: 'merged in' },
          label: `Merge ${name}`,
          patches,
          merged,
          whenTaken: () => this.#putAway(name),
        },
      );
  }

  /** Its bytes changed a moment ago: the service may still be writing it. */
  #mayBeWritten(name: string, stamp: Stamp | null): boolean {
    const before = this.#unread.get(name);
    if (before !== undefined && sameStamp(before.stamp, stamp))
      return performance.now() - before.since < untilDamaged;
    this.#unread.set(name, { stamp, since: performance.now() });
    return true;
  }

  #isNew(name: string): boolean {
    const isNew = !this.#told.has(name);
    this.#told.add(name);
    return isNew;
  }

  async #putAway(name: string): Promise<void> {
    const backups = join(this.#folder, fileNames.backups);
    await this.#disk.makeFolder(backups);
    const standing = new Set((await this.#disk.list(backups)).map((entry) => entry.name));
    let free = name;
    for (let n = 2; standing.has(free); n++) free = name.replace(/(\.[^.]+)$/, ` ${n}$1`);
    await this.#disk.rename(join(this.#folder, name), join(backups, free));
    await this.#disk.sync(backups);
    await this.#disk.sync(this.#folder);
  }
}

function unreadableNotice(
  name: string,
  found:
    | { readonly kind: 'newer'; readonly version: number }
    | { readonly kind: 'damaged'; readonly reason: string },
): Notice {
  return {
    id: `copy ${name}`,
    sentence: `A copy of the workspace lies beside it and cannot be merged in: ${name}.`,
    detail:
      found.kind === 'newer'
        ? `A newer version of Readout has written it (format ${found.version}). It was left as it is.`
        : `The file ${found.reason}. It was left as it is.`,
    actions: [],
  };
}

function journalNotice(name: string): Notice {
  return {
    id: `copy ${name}`,
    sentence: `A copy of the journal lies beside the workspace: ${name}.`,
    detail:
      'A sync service makes such a copy when two computers change a workspace at once. Edits in it may be missing here if the other computer stopped before it saved them to its workspace.json. It was left as it is.',
    actions: [],
  };
}
