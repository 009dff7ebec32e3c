import { useEffect } from 'react';
import type { RecentWorkspace } from '../../shared/ipc/contract.ts';
import { request } from './bridge.ts';
import { createStore, useStore } from './store.ts';

const recent = createStore<readonly RecentWorkspace[]>([]);

/** The workspaces that were open on this machine, the latest first, without the one that is. Asked for anew when shown. */
export function useRecent(): readonly RecentWorkspace[] {
  useEffect(() => {
    void refresh().catch(() => undefined); // a convenience: without it the list stays as it was
  }, []);
  return useStore(recent, (list) => list);
}

/** Takes a workspace off the list; its folder is not touched. */
export async function forgetRecent(path: string): Promise<void> {
  await request('forgetRecent', path);
  await refresh();
}

async function refresh(): Promise<void> {
  const list = await request('recent');
  recent.set(() => list);
}
