import { useEffect, useState } from 'react';
import type { BackupComparison } from '../../shared/ipc/backups.ts';
import { request } from '../state/bridge.ts';
import { sentenceOf } from '../state/workspace.ts';

/** Milliseconds for which a backup is looked at before it is read: arrows go past many. */
const glance = 120;

export type Comparing =
  | { readonly is: 'waiting' }
  | { readonly is: 'known'; readonly comparison: BackupComparison }
  | { readonly is: 'failed'; readonly sentence: string };

const waiting: Comparing = { is: 'waiting' };

/** What restoring a backup would change now. */
export function useComparison(name: string): Comparing {
  const [{ of, found }, setFound] = useState({ of: '', found: waiting });
  useEffect(() => {
    let isOver = false;
    const keep = (found: Comparing): void => {
      if (!isOver) setFound({ of: name, found });
    };
    const timer = setTimeout(() => {
      request('compareBackup', name).then(
        (comparison) => keep({ is: 'known', comparison }),
        (error: unknown) => keep({ is: 'failed', sentence: sentenceOf(error) }),
      );
    }, glance);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [name]);
  return of === name ? found : waiting;
}
