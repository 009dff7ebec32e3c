import { basename } from 'node:path';
import { type BrowserWindow, clipboard, nativeTheme, shell } from 'electron';
import { ReadoutError } from '../shared/model/errors.ts';
import { packed } from '../shared/text/packed.ts';
import type { Beginning } from './beginning.ts';
import type { Desk } from './desk.ts';
import { Exports } from './files/exports.ts';
import type { OfferedFiles } from './files/offered-files.ts';
import type { Profile } from './files/profile.ts';
import { readWhole } from './files/read-whole.ts';
import type { Handlers } from './ipc.ts';
import { Printing } from './window/printing.ts';
import {
  askForDocuments,
  askForFolder,
  askWhereFileIs,
  askForFile,
  askForOtherWorkspace,
  askForWorkspace,
  askToOpenLink,
  askWhereToExport,
  askWhereToMake,
} from './window/dialogs.ts';
import { backUpNow, compareBackup, restoreBackup, runBackedUp } from './workspace/backup-acts.ts';
import { bringIn } from './workspace/bringing-in.ts';
import { noticeChanges, takeNoticeChanges } from './workspace/findings.ts';
import { Merging } from './workspace/merging.ts';
import { lookForMissing } from './workspace/missing-contents.ts';
import { nameOf } from './workspace/names.ts';
import { remakeText, sourceOf } from './workspace/remaking.ts';

/** What the requests work on. */
export interface Surroundings {
  readonly desk: Desk;
  readonly beginning: Beginning;
  readonly profile: Profile;
  /** What the window may read to import it. */
  readonly files: OfferedFiles;
  /** The analyst's folder for documents. */
  readonly documents: string;
  /** The window that is asked from. */
  readonly window: BrowserWindow;
  /** Tells that the page has handed over before it closes. */
  readonly handedOver: () => void;
}

/** What main does for each request, a line or two each. */
export function handlersOf({
  desk,
  beginning,
  profile,
  files,
  documents,
  window,
  handedOver,
}: Surroundings): Handlers {
  const merging = new Merging();
  const exports = new Exports(profile.recent, () => new Date().toISOString());
  const printing = new Printing(window);
  return {
    start: () => beginning.start(process.platform),
    run: (command) => runBackedUp(desk.session, command),
    undo: () => desk.session.undo(),
    redo: () => desk.session.redo(),
    annotations: (after) => beginning.portion(after),
    annotationsIn: (document) =>
      JSON.stringify([...desk.session.workspace.annotations.in(document).values()]),
    text: async (hash) => packed(await beginning.text(hash)),
    async open(path) {
      const chosen = path ?? (await askForWorkspace(window));
      return chosen !== null && (await desk.open(chosen));
    },
    openInUse: (ifInUse) => desk.openInUse(ifInUse),
    openSample: () => desk.openSample(),
    async createWorkspace() {
      const folder = await askWhereToMake(window, 'New workspace', 'Untitled');
      if (folder !== null) await desk.create(folder);
      return folder !== null;
    },
    beginWorkspace: () => desk.createIn(documents),
    async saveCopy() {
      const folder = await askWhereToMake(window, 'Save a copy', `${nameOf(desk.session.folder)} copy`);
      if (folder !== null) await desk.copyTo(folder);
      return folder !== null;
    },
    async duplicateWorkspace() {
      const { folder } = desk.session;
      const copy = await askWhereToMake(window, 'Duplicate the workspace', `${nameOf(folder)} copy`);
      if (copy !== null) await desk.duplicate(copy);
      return copy !== null;
    },
    async moveWorkspace() {
      const folder = await askWhereToMake(window, 'Move the workspace', nameOf(desk.session.folder));
      if (folder !== null) await desk.moveTo(folder);
      return folder !== null;
    },
    recent: () => desk.recent(),
    forgetRecent: (path) => desk.forget(path),
    retrySave: () => desk.session.retrySave(),
    noticeChanges: (notice) => noticeChanges(desk.session, notice),
    takeNoticeChanges: (notice) => takeNoticeChanges(desk.session, notice),
    showDamaged: () => shell.showItemInFolder(desk.session.damaged ?? desk.session.folder),
    chooseFiles: async () => await files.offer(await askForDocuments(window)),
    chooseFolder: async () => await files.offer(await askForFolder(window)),
    findFile: async (name) => (await files.offer(await askWhereFileIs(window, name)))[0] ?? null,
    readFile: (id) => files.read(id),
    paste: () => window.webContents.paste(),
    missingContents: () => lookForMissing(desk.session),
    source: (document) => sourceOf(desk.session, document),
    remakeText: (document, text) => remakeText(desk.session, document, text),
    store: ({ bytes, text }) => desk.session.store(bytes, text),
    storeKinds: (document, kinds) => desk.session.storeKinds(document, kinds),
    keepDraft: (field, text) => desk.keepDraft(field, text),
    async offerMerge() {
      const path = await askForOtherWorkspace(window);
      return path === null ? null : await merging.offer(desk.session, path);
    },
    merge: (choices) => merging.merge(desk.session, choices),
    bringIn: ({ label, patches }) => bringIn(desk.session, label, patches),
    saveView: (view) => desk.saveView(view),
    async saveSettings(settings) {
      nativeTheme.themeSource = settings.theme;
      await profile.settings.set(settings);
    },
    async exportFile({ what, name, filter, content, key }) {
      const path = await askWhereToExport(window, what, exports.placeFor(key, name), filter);
      if (path !== null) await exports.write(key, path, content, what);
      return path;
    },
    lastExport: (beginnings) => exports.lastOf(beginnings),
    exportAgain: ({ what, content, key }) => exports.again(key, content, what),
    async chooseText({ title, filter }) {
      const path = await askForFile(window, title, filter);
      return path === null ? null : { name: basename(path), bytes: await readWhole(path) };
    },
    toPdf: ({ html }) => printing.toPdf(html),
    print: ({ html }) => printing.print(html),
    showExported() {
      if (exports.last === null) throw new ReadoutError('export-failed', 'Nothing was exported yet.');
      shell.showItemInFolder(exports.last);
    },
    backups: () => desk.session.backups.list(),
    checkBackup: (name) => desk.session.backups.isWhole(name),
    compareBackup: (name) => compareBackup(desk.session, name),
    restoreBackup: (name) => restoreBackup(desk.session, name),
    backUpNow: () => backUpNow(desk.session),
    async openLink(address) {
      const link = linkOf(address);
      if (!(await askToOpenLink(window, link))) return false;
      await shell.openExternal(link);
      return true;
    },
    copy: () => window.webContents.copy(),
    copyText: (text) => clipboard.writeText(text),
    mayClose: handedOver,
  };
}

/** Only what a browser or a mail program opens; never a file or a program. */
function linkOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol))
    throw new ReadoutError(
      'link-refused',
      'Only web and mail addresses are opened, in your own browser or mail program. This one was not.',
      address.slice(0, 500),
    );
  return url.href;
}
