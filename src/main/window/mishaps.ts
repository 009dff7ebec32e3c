import { app, type BrowserWindow } from 'electron';
import type { Notice } from '../../shared/ipc/contract.ts';
import type { Desk } from '../desk.ts';
import { recordOf } from '../error-record.ts';
import type { TroubleLog } from '../files/trouble-log.ts';
import { fallBack } from '../last-resort.ts';
import { askAboutEnd, askAboutSilence, askAboutStops, sayWhyNot } from './dialogs.ts';
import type { HandOver } from './hand-over.ts';
import { reopenWhenStopped } from './reopening.ts';

/** What goes on around the window that may fail. */
export interface Around {
  readonly desk: Desk;
  readonly log: TroubleLog;
  readonly handOver: HandOver;
  readonly tell: (notice: Notice) => void;
  readonly saveCopy: () => Promise<boolean> | boolean;
  readonly openOther: () => Promise<boolean> | boolean;
}

/** What happens when the page, a helper process of the system's or main itself fails: nothing that is saved is lost, and it is told. */
export function prepareForMishaps(
  window: BrowserWindow,
  { desk, log, handOver, tell, saveCopy, openOther }: Around,
): void {
  reopenWhenStopped(window, {
    clock: () => performance.now(),
    log: (what) => log.write(what),
    tellNext: (notice) => desk.tellNext(notice),
    askAboutStops: () => askAboutStops(window),
    askAboutSilence: (signal) => askAboutSilence(window, signal),
    async openOther() {
      try {
        return await openOther();
      } catch (error) {
        await sayWhyNot(window, recordOf(error).message);
        return false;
      }
    },
  });
  // What draws and what reads addresses is started anew by itself.
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) =>
    log.write(`A helper process stopped: ${name ?? type}, ${reason}, exit code ${exitCode}`),
  );
  fallBack(process, {
    log: (what, error) => log.write(what, error),
    logged: log.path,
    tell,
    async save() {
      await handOver.ask();
      if (!desk.hasWorkspace) return true;
      desk.session.retrySave();
      if (!(await desk.session.settled())) return false;
      await desk.close();
      return true;
    },
    ask: (saved) => askAboutEnd(window, saved, log.path),
    copy: async () => await saveCopy(),
    end(answer) {
      if (answer === 'restart') app.relaunch();
      app.exit();
    },
  });
}
