import type { BrowserWindow } from 'electron';
import type { Desk } from '../desk.ts';
import type { Profile } from '../files/profile.ts';
import { askAboutUnsaved } from './dialogs.ts';
import { placeOf } from './window.ts';

/** What happens between the wish to close and the end: false keeps the window open. */
export function finishing(
  window: BrowserWindow,
  desk: Desk,
  profile: Profile,
  saveCopy: () => Promise<boolean> | boolean,
): () => Promise<boolean> {
  return async () => {
    await profile.window.set(placeOf(window)).catch(() => undefined); // where it stood is not worth staying open for
    if (desk.hasWorkspace && !(await mayGiveUp(window, desk, saveCopy))) return false;
    await desk.close();
    return true;
  };
}

/** Whether everything is saved, or copied elsewhere, or the analyst gives up what is not. */
async function mayGiveUp(
  window: BrowserWindow,
  { session }: Desk,
  saveCopy: () => Promise<boolean> | boolean,
): Promise<boolean> {
  session.retrySave();
  if (await session.settled()) return true;
  const { saved } = session;
  const answer = await askAboutUnsaved(window, saved.state === 'failed' ? saved.error.message : '');
  if (answer === 'copy') return await saveCopy();
  return answer === 'quit';
}
