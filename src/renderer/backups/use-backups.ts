import { useEffect, useState } from 'react';
import type { Backup } from '../../shared/model/backup.ts';
import { request } from '../state/bridge.ts';

/** The backups of the open workspace, the latest first; null until they are known. */
export interface Backups {
  readonly list: readonly Backup[] | null;
  readonly refresh: () => Promise<void>;
}

/**
 * Asks for the backups when it is shown, and then has one after another read whole: those that turn
 * out to be damaged within are marked as they are found. `fail` hears what could not be asked.
 */
export function useBackups(fail: (error: unknown) => void): Backups {
  const [list, setList] = useState<readonly Backup[] | null>(null);
  useEffect(() => {
    request('backups').then(setList, fail);
  }, [fail]);
  const refresh = async (): Promise<void> => setList(await request('backups'));
  const broken = useBroken(list);
  return { list: list?.map((each) => marked(each, broken)) ?? null, refresh };
}

function marked(backup: Backup, broken: ReadonlySet<string>): Backup {
  return broken.has(backup.name) ? { ...backup, damage: 'cannot be unpacked' } : backup;
}

function useBroken(list: readonly Backup[] | null): ReadonlySet<string> {
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isOver = false;
    const check = async (): Promise<void> => {
      for (const { name, damage: known } of list ?? []) {
        if (isOver) return;
        if (known === null && !(await request('checkBackup', name)))
          setBroken((before) => new Set([...before, name]));
      }
    };
    check().catch(() => undefined); // what is chosen is read whole anyway
    return () => {
      isOver = true;
    };
  }, [list]);
  return broken;
}
