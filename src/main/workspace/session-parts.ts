import type { Told } from '../../shared/ipc/contract.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Disk } from '../files/disk.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { ContentStore } from './content-store.ts';
import type { Lock } from './lock.ts';
import type { News } from './news.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import type { UndoStack } from './undo-stack.ts';

/** What a session needs of the world around it. */
export interface World {
  readonly now: () => Moment;
  /** Name kept with each annotation. */
  readonly author: () => string;
  readonly tell: (told: Told) => void;
  /** The disk of this machine, when left out. */
  readonly disk?: Disk;
}

/** Looks after what other hands do in a folder while it is open. */
export interface Follower {
  readonly follow: (session: Session) => void;
  readonly stop: (session: Session) => Promise<void>;
}

/** An opened workspace folder. */
export interface Parts {
  readonly folder: string;
  readonly store: Store;
  readonly contents: ContentStore;
  readonly backups: BackupKeeper;
  /** Null where nothing can be written. */
  readonly lock: Lock | null;
  /** Why nothing can be changed, or null. */
  readonly readOnly: string | null;
  readonly news: News;
  /** Looks after what other hands do in the folder; null where nobody has to. */
  readonly follower: Follower | null;
  /** The damaged file that was put aside. */
  readonly damaged: string | null;
  /** What the status bar says of the opening, or null. */
  readonly opening: string | null;
  /** What can be taken back from before, where the folder was only moved. */
  readonly undo?: UndoStack;
}
