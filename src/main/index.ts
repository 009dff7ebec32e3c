import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import type { Told } from '../shared/ipc/contract.ts';
import { askedFor } from './arguments.ts';
import { Beginning } from './beginning.ts';
import { Desk } from './desk.ts';
import { OfferedFiles } from './files/offered-files.ts';
import { type Profile, readProfile } from './files/profile.ts';
import { TroubleLog } from './files/trouble-log.ts';
import { handlersOf } from './handlers.ts';
import { openDoor } from './ipc.ts';
import { menuBar } from './menu/menu-bar.ts';
import { whenSecondStarts } from './second-start.ts';
import { cutNetwork, enableSandbox, fence, fencePages, mayLoadOwn } from './security/fence.ts';
import { declareScheme, serve } from './security/scheme.ts';
import { finishing } from './window/finishing.ts';
import { type HandOver, handOverOf } from './window/hand-over.ts';
import { holdUntilSaved } from './window/leaving.ts';
import { prepareForMishaps } from './window/mishaps.ts';
import { openWindow, send } from './window/window.ts';

const here = import.meta.dirname;
const asked = askedFor(process.argv, process.cwd());

enableSandbox();
declareScheme();
cutNetwork();
// The text is read-only, and still has a caret that keys move and that a selection grows from.
app.commandLine.appendSwitch('blink-settings', 'caretBrowsingEnabled=true');
const log = new TroubleLog(join(app.getPath('userData'), 'troubles.log'), () => new Date().toISOString());
if (app.requestSingleInstanceLock({ path: asked.path, files: asked.files })) start().catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const listeners: ((told: Told) => void)[] = [];
  const tell = (told: Told): void => {
    for (const hear of listeners) hear(told);
  };
  const folder = app.getPath('userData');
  const profile = await readProfile(folder);
  // Whoever has no page yet has nothing to hand over.
  let handOver: HandOver | null = null;
  const desk = deskOf(profile, folder, tell, async () => await handOver?.ask());
  const beginning = new Beginning(desk, profile, tell, asked, app.isPackaged);

  await app.whenReady();
  nativeTheme.themeSource = profile.settings.get().theme;
  fencePages();
  fence(session.defaultSession, mayLoadOwn);
  serve(session.defaultSession, join(here, '../renderer'));

  const window = openWindow(join(here, '../preload/index.cjs'), profile.window);
  handOver = handOverOf(window, () => tell({ type: 'closing' }));
  const files = new OfferedFiles();
  const handlers = handlersOf({
    desk,
    beginning,
    profile,
    files,
    documents: app.getPath('documents'),
    window,
    handedOver: handOver.done,
  });
  holdUntilSaved(
    window,
    handOver,
    finishing(window, desk, profile, () => handlers.saveCopy()),
  );
  prepareForMishaps(window, {
    desk,
    log,
    handOver,
    tell: (notice) => tell({ type: 'notice', notice }),
    saveCopy: () => handlers.saveCopy(),
    openOther: () => handlers.open(null),
  });
  window.on('blur', () => void desk.rest());
  openDoor(handlers, beginning.done);
  const menu = menuBar(window, desk, handlers, tell);
  listeners.push((told) => send(window, told), menu.hear);
  const importFiles = async (paths: readonly string[]): Promise<void> =>
    tell({ type: 'files', files: await files.offer(paths) });
  whenSecondStarts(window, { open: (path) => desk.open(path), importFiles, tell });
  // Before the page is there, nobody hears what it is told.
  if (asked.files.length > 0) window.webContents.once('did-finish-load', () => void importFiles(asked.files));
  await beginning.done;
  menu.refresh();
}

function deskOf(
  profile: Profile,
  folder: string,
  tell: (told: Told) => void,
  handOver: () => Promise<void>,
): Desk {
  return new Desk({
    profile,
    sample: {
      shipped: join(here, '../../seeds/sample.readout'),
      own: join(folder, 'China–Japan readouts.readout'),
    },
    now: () => new Date().toISOString(),
    tell,
    handOver,
  });
}

/** Without a window there is nothing to go on with. */
function giveUp(error: unknown): void {
  log.write('Readout could not start', error);
  dialog.showErrorBox('Readout could not start', `What happened is written in ${log.path}.`);
  app.exit(1);
}

app.on('window-all-closed', () => app.quit());
