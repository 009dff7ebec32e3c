import { type BrowserWindow, dialog } from 'electron';
import type { FileFilter } from '../../shared/ipc/exports.ts';
import type { EndAnswer } from '../last-resort.ts';
import { asWorkspacePath, ending } from '../workspace/names.ts';
import type { SilentAnswer, StoppedAnswer } from './reopening.ts';

// Every question to the analyst that the system's own dialogs ask. Null or false: cancelled.

export async function askForWorkspace(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a workspace',
    message: `Choose a folder whose name ends in ${ending}`,
    buttonLabel: 'Open',
    properties: ['openDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The folder of a workspace to be merged into the open one. */
export async function askForOtherWorkspace(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Merge another workspace',
    message: `Choose the folder of the other workspace; its name ends in ${ending}`,
    buttonLabel: 'Choose',
    properties: ['openDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where a new workspace, or a copy of one, shall lie: a path that ends in `.readout`. */
export async function askWhereToMake(
  window: BrowserWindow,
  title: string,
  name: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: `${name}${ending}`,
    buttonLabel: 'Save',
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : asWorkspacePath(filePath);
}

export async function askForDocuments(window: BrowserWindow): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import statements',
    buttonLabel: 'Review',
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** A folder of statements. */
export async function askForFolder(window: BrowserWindow): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import a folder of statements',
    buttonLabel: 'Review',
    properties: ['openDirectory'],
  });
  return canceled ? [] : filePaths;
}

/** Where a file lies now that could not be read where it was. */
export async function askWhereFileIs(window: BrowserWindow, name: string): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: `Find ${name}`,
    buttonLabel: 'Choose',
    properties: ['openFile'],
  });
  return canceled ? [] : filePaths;
}

/** One file of a kind; any other when the analyst asks for it. */
export async function askForFile(
  window: BrowserWindow,
  title: string,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: [filter, { name: 'All files', extensions: ['*'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export async function askWhereToExport(
  window: BrowserWindow,
  what: string,
  defaultPath: string,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Export the ${what}`,
    defaultPath,
    buttonLabel: 'Export',
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Shows the whole address before anything leaves this program. */
export async function askToOpenLink(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address in your browser?',
    detail: address,
    buttons: ['Open in browser', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

export type UnsavedAnswer = 'copy' | 'quit' | 'cancel';

/** What to do with work that could not be saved before the program ends. */
export async function askAboutUnsaved(window: BrowserWindow, sentence: string): Promise<UnsavedAnswer> {
  const answers = ['copy', 'quit', 'cancel'] as const;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Your latest changes are not saved',
    detail: `${sentence}\n\nA copy elsewhere keeps everything. Quitting now loses what was not saved.`,
    buttons: ['Save a copy…', 'Quit anyway', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'cancel';
}

/** What to do with a window that stopped again and again. */
export async function askAboutStops(window: BrowserWindow): Promise<StoppedAnswer> {
  const answers = ['again', 'other', 'quit'] as const;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped three times within a minute',
    detail:
      'Nothing that was saved is lost. Something in this workspace may be what stops it: another one may open.',
    buttons: ['Open it again', 'Open another workspace…', 'Quit'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'quit';
}

/** Says why something could not be done, where there is no page to say it. */
export async function sayWhyNot(window: BrowserWindow, message: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'error', message, buttons: ['OK'], noLink: true });
}

/** What to do with a window that does not answer; `wait` when the signal gives the question up. */
export async function askAboutSilence(window: BrowserWindow, signal: AbortSignal): Promise<SilentAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not answer',
    detail:
      'It may be busy, and come back by itself. Opened again, it shows the same place; nothing that was saved is lost, and at most the last second of typing.',
    buttons: ['Wait', 'Open it again'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 ? 'again' : 'wait';
}

/** Says that the program cannot go on, and whether all is saved; where it is not, a copy is offered first. */
export async function askAboutEnd(window: BrowserWindow, saved: boolean, logged: string): Promise<EndAnswer> {
  const answers = [...(saved ? [] : (['copy'] as const)), 'restart', 'quit'] as const;
  const fate = saved
    ? 'Everything you did is saved.'
    : 'What was called saved is; your latest changes could not be saved. A copy elsewhere keeps everything.';
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Readout met an error of its own and has to end',
    detail: `${fate} What happened is written in ${logged}, which stays on this machine.`,
    buttons: answers.map((answer) => endButtons[answer]),
    defaultId: 0,
    cancelId: answers.length - 1,
    noLink: true,
  });
  return answers[response] ?? 'quit';
}

const endButtons = { copy: 'Save a copy…', restart: 'Start Readout again', quit: 'Quit' } as const;
