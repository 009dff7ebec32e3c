import { join } from 'node:path';
import type { Patch } from '../../shared/commands/patch.ts';
import { threeWay } from '../../shared/merging/three-way.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeAtomically } from '../files/atomic.ts';
import { type Disk, sameStamp, type Stamp } from '../files/disk.ts';
import { keepAs } from '../files/keep-as.ts';
import type { WorkspaceAdapter } from './adapter.ts';
import { between, betweenInSlices } from './compared.ts';
import { CopiesBeside } from './copies-beside.ts';
import { loadWorkspace } from './loading.ts';
import type { Lock } from './lock.ts';
import { asidePath, fileNames } from './names.ts';
import { type Decision, decisionOf, type Found } from './outside-decision.ts';
import { mergeNews, putBackNotice, reloadSentence, standBackSentence, takenNotice } from './outside-words.ts';
import { readFolder } from './reading.ts';
import { serialise } from './serialise.ts';
import type { Session } from './session.ts';
import { watchFolder } from './watch.ts';

/** What is followed. */
export interface OutsideParts {
  readonly folder: string;
  readonly adapter: WorkspaceAdapter;
  readonly lock: Lock;
  readonly disk: Disk;
  readonly now: () => Moment;
}

/** A file another hand changed: how it was first seen like this, and what it was found to be. */
interface Seen {
  readonly stamp: Stamp | null;
  /** Milliseconds by a clock that nobody sets. */
  readonly since: number;
  readonly found: Found;
}

/** Decides for the workspace as it is when asked. */
type Decide = (ours: Workspace) => Decision;

/**
 * What other hands do in the folder of a workspace that is open for writing: a sync service or git that
 * changes its files, another program that takes it over. Nothing of theirs is written over and nothing of
 * ours is lost: what they changed is reloaded or merged, as a step that can be undone.
 */
export class Outside {
  readonly #parts: OutsideParts;
  readonly #path: string;
  readonly #copies: CopiesBeside;
  #seen: Seen | null = null;
  /** Another had the folder meanwhile: what it left is looked at whatever the stamps say. */
  #wasTaken = false;
  /** Null when nothing is followed. */
  #stopWatching: (() => Promise<void>) | null = null;

  constructor(parts: OutsideParts) {
    this.#parts = parts;
    this.#path = join(parts.folder, fileNames.workspace);
    this.#copies = new CopiesBeside(parts.folder, parts.disk);
  }

  /** Follows what happens in the folder until it is stopped. */
  follow(session: Session): void {
    this.#stopWatching = watchFolder(this.#parts.folder, async () => {
      await this.look(session);
      await this.#copies.look(session);
    });
  }

  /** Ends that, after a last look, which waits for nothing that may be in the middle of being written. */
  async stop(session: Session): Promise<void> {
    if (this.#stopWatching === null) return;
    await this.#stopWatching();
    this.#stopWatching = null;
    await this.look(session, true).catch(() => undefined); // what it would have brought stays on the disk
  }

  /** Looks whether another hand changed something and does what there is to do. Rejects with the system's error; the next look then goes on. */
  async look(session: Session, isLast = false): Promise<void> {
    if (session.standing.readOnly !== null || !(await this.#holds(session))) return;
    const { adapter } = this.#parts;
    const change = await adapter.changed();
    if (change === null && !this.#wasTaken) {
      this.#seen = null;
      return;
    }
    const isJournal = this.#wasTaken || change?.isJournal === true;
    const seen = await this.#see(change === null ? adapter.stamp : change.stamp, isJournal);
    if (seen === null) return;
    await this.#compare(session.workspace, seen.found);
    const decide: Decide = (ours) => {
      const stoodFor = isLast ? Infinity : performance.now() - seen.since;
      return decisionOf({ found: seen.found, base: adapter.base, ours, stoodFor });
    };
    if (!(await this.#carryOut(session, decide, seen))) return;
    this.#seen = null;
    this.#wasTaken = false;
    if (isJournal) await this.#beginJournalAnew(session);
  }

  /** What is found now; null where it changes while it is read. */
  async #see(stamp: Stamp | null, isJournal: boolean): Promise<Seen | null> {
    if (this.#seen !== null && sameStamp(this.#seen.stamp, stamp)) return this.#seen;
    const found = await this.#find(isJournal);
    const isStill = sameStamp(await this.#parts.disk.stamp(this.#path), stamp);
    this.#seen = isStill ? { stamp, since: performance.now(), found } : null;
    return this.#seen;
  }

  /** Makes what a decision compares known before it is made, while other work has its turn. */
  async #compare(ours: Workspace, found: Found): Promise<void> {
    if (found.kind !== 'good' || found.workspace.id !== ours.id) return;
    const { base } = this.#parts.adapter;
    await betweenInSlices(base, found.workspace);
    await betweenInSlices(ours, found.workspace);
    await betweenInSlices(base, ours);
  }

  async #find(isJournal: boolean): Promise<Found> {
    const { folder, disk } = this.#parts;
    const found = (await loadWorkspace(this.#path, disk))?.held ?? { kind: 'missing' };
    if (found.kind !== 'good' || !isJournal) return found;
    // Its own journal may hold more than it does.
    const { workspace, recovery } = await readFolder(folder, disk);
    return recovery === null ? { kind: 'good', workspace } : found;
  }

  /** True when it is done, and false when another look has to be taken. */
  async #carryOut(session: Session, decide: Decide, { stamp, found }: Seen): Promise<boolean> {
    const { adapter } = this.#parts;
    const decision = decide(session.workspace);
    switch (decision.kind) {
      case 'wait':
        return false;
      case 'nothing':
        adapter.accept(stamp, found.kind === 'good' ? found.workspace : adapter.base);
        return true;
      case 'stand-back':
        session.standing.end(standBackSentence(decision.version, await this.#keepOurs(session.workspace)));
        return true;
      case 'put-back': {
        const kept = stamp === null ? null : await this.#keepTheirs();
        adapter.accept(stamp, adapter.base);
        await session.checkpoint();
        session.news.report(putBackNotice(decision.why, kept));
        return true;
      }
      case 'reload': {
        const made = await bring(session, 'Reload', decide, decision, (ours) => ({
          patches: between(ours, decision.theirs),
        }));
        if (made === null) return false;
        adapter.accept(stamp, decision.theirs);
        session.news.done(reloadSentence(made.patches));
        return true;
      }
      case 'merge': {
        const kept = await this.#keepTheirs();
        const { theirs } = decision;
        const made = await bring(session, 'Merge', decide, decision, (ours) => ({
          ...threeWay({ base: adapter.base, ours, theirs }),
          ours,
        }));
        if (made === null) return false;
        adapter.accept(stamp, theirs);
        await session.checkpoint();
        session.news.report(...mergeNews(made, theirs, kept));
        return true;
      }
    }
  }

  /** Keeps the standing file beside, under a name that says what it is; answers that name. */
  async #keepTheirs(): Promise<string> {
    const { folder, disk, now } = this.#parts;
    const path = asidePath(folder, 'outside', now());
    await keepAs(this.#path, path, disk);
    await disk.sync(folder);
    return path;
  }

  /** What of ours a file that stands does not hold, beside it; null where it holds everything. */
  async #keepOurs(ours: Workspace): Promise<string | null> {
    const { folder, disk, now, adapter } = this.#parts;
    if (between(adapter.base, ours).length === 0) return null;
    const path = asidePath(folder, 'kept', now());
    await writeAtomically(path, serialise(ours), disk);
    return path;
  }

  /** The journal on the disk is another's: it is kept, and ours begins anew after a file that holds everything. */
  async #beginJournalAnew(session: Session): Promise<void> {
    const { folder, disk, now, adapter } = this.#parts;
    const journal = join(folder, fileNames.journal);
    if (await disk.exists(journal))
      await keepAs(journal, asidePath(folder, 'outside', now(), fileNames.journal), disk);
    await adapter.close();
    adapter.accept(await disk.stamp(this.#path), adapter.base);
    await session.checkpoint();
  }

  /** Whether the folder is ours to write. A lock that nobody has any more is taken again. */
  async #holds(session: Session): Promise<boolean> {
    const { lock, disk, folder, adapter } = this.#parts;
    if (await lock.isHeld()) {
      if (session.news.withdraw('taken')) session.retrySave(); // the folder was away and is back
      return true;
    }
    const isThere = await disk.exists(folder);
    if (isThere) await adapter.close(); // the file it writes to may have lost its name
    if (isThere && (await lock.retake())) {
      this.#wasTaken = true;
      session.news.withdraw('taken');
      return true;
    }
    session.news.report(takenNotice(folder, isThere ? await lock.holder() : null));
    return false;
  }
}

/** Changes the workspace by a decision if that still holds when its turn has come; null where it does not. */
async function bring<T extends { readonly patches: readonly Patch[] }>(
  session: Session,
  label: string,
  decide: Decide,
  decision: Decision,
  make: (ours: Workspace) => T,
): Promise<T | null> {
  const made: T[] = [];
  await session.change(label, (ours) => {
    if (decide(ours).kind !== decision.kind) return [];
    const one = make(ours);
    made.push(one);
    return one.patches;
  });
  return made[0] ?? null;
}
