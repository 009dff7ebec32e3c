import { request } from '../state/bridge.ts';

/** Begins an empty workspace, then does something in it. Throws a ReadoutError where none could be made. */
export async function beginThen(act: () => void): Promise<void> {
  await request('beginWorkspace');
  act();
}
