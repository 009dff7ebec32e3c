import { dismissNotice, requestChange, toastDone } from './workspace.ts';

/** Brings what a notice tells of into the workspace, ends the notice and says what was done. Throws a ReadoutError. */
export async function takeFound(notice: string, done: string): Promise<void> {
  await requestChange('takeNoticeChanges', notice);
  dismissNotice(notice);
  toastDone(done);
}
