import { type BrowserWindow, dialog } from 'electron';
import type { FileFilter } from '../../shared/ipc/contract.ts';
import { asWorkspacePath, ending } from '../workspace/names.ts';

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
    title: 'Add documents',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
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
