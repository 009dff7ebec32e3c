import type { Disk, DiskFile } from '../disk.ts';

/** A step somebody asks of a disk. */
export interface Call {
  /** Its name in `Disk`, or `file.` and its name in `DiskFile`. */
  readonly call: keyof Disk | `file.${keyof DiskFile}`;
  readonly path: string;
}

/** Carries a step out by `go`; or fails in its place, waits, or never comes back. */
export type Guard = <T>(call: Call, go: () => Promise<T>) => Promise<T>;

/** A disk of which every step goes through a guard. */
export function guarded(disk: Disk, guard: Guard): Disk {
  return {
    exists: (path) => guard({ call: 'exists', path }, () => disk.exists(path)),
    stamp: (path) => guard({ call: 'stamp', path }, () => disk.stamp(path)),
    list: (path) => guard({ call: 'list', path }, () => disk.list(path)),
    read: (path) => guard({ call: 'read', path }, () => disk.read(path)),
    readStart: (path, length) => guard({ call: 'readStart', path }, () => disk.readStart(path, length)),
    write: (path, bytes) => guard({ call: 'write', path }, () => disk.write(path, bytes)),
    makeFolder: (path) => guard({ call: 'makeFolder', path }, () => disk.makeFolder(path)),
    rename: (path, to) => guard({ call: 'rename', path }, () => disk.rename(path, to)),
    link: (path, to) => guard({ call: 'link', path }, () => disk.link(path, to)),
    remove: (path) => guard({ call: 'remove', path }, () => disk.remove(path)),
    sync: (path) => guard({ call: 'sync', path }, () => disk.sync(path)),
    space: (path) => guard({ call: 'space', path }, () => disk.space(path)),
    open: (path, how, mode) =>
      guard({ call: 'open', path }, async () => guardedFile(await disk.open(path, how, mode), path, guard)),
  };
}

function guardedFile(file: DiskFile, path: string, guard: Guard): DiskFile {
  return {
    write: (bytes, at) => guard({ call: 'file.write', path }, () => file.write(bytes, at)),
    sync: () => guard({ call: 'file.sync', path }, () => file.sync()),
    cut: (length) => guard({ call: 'file.cut', path }, () => file.cut(length)),
    size: () => guard({ call: 'file.size', path }, () => file.size()),
    close: () => guard({ call: 'file.close', path }, () => file.close()),
  };
}

/**
 * The disk as one process has it that can be killed: from then on its steps never come back, and
 * what has reached the system by then is carried out. `kill` resolves when that is done.
 */
export function mortal(disk: Disk): { readonly disk: Disk; readonly kill: () => Promise<void> } {
  let isDead = false;
  const running = new Set<Promise<unknown>>();
  const guard: Guard = (_call, go) => {
    if (isDead) return never();
    const step = go();
    running.add(step);
    return step.then(
      (answer) => {
        running.delete(step);
        return isDead ? never() : answer;
      },
      (error: unknown) => {
        running.delete(step);
        if (isDead) return never();
        throw error;
      },
    );
  };
  const kill = async () => {
    isDead = true;
    await Promise.allSettled(running);
  };
  return { disk: guarded(disk, guard), kill };
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}
