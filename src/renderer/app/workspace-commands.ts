import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { isWorkspaceOpen, sentenceOf, workspacePath } from '../state/workspace.ts';
import type { ProgramCommand } from './program-command.ts';

/** What is done with the workspace as a whole: its folder, its name, its memo. */
export const workspaceCommands = [
  {
    id: 'new-workspace',
    name: 'New workspace…',
    where: 'Everywhere',
    run: () => ask(request('createWorkspace')),
  },
  { id: 'open-workspace', name: 'Open…', where: 'Everywhere', run: () => ask(request('open', null)) },
  { id: 'open-sample', name: 'Open the sample', where: 'Everywhere', run: () => ask(request('openSample')) },
  {
    id: 'save-copy',
    name: 'Save a copy…',
    where: 'Everywhere',
    can: isWorkspaceOpen,
    run: () => ask(request('saveCopy')),
  },
  {
    id: 'restore-backup',
    name: 'Restore a backup…',
    where: 'Everywhere',
    also: 'backups back up now earlier version history recover',
    can: isWorkspaceOpen,
  },
  {
    id: 'workspace-memo',
    name: 'Memo of the workspace',
    where: 'Everywhere',
    also: 'note thoughts',
    can: isWorkspaceOpen,
  },
  {
    id: 'duplicate-workspace',
    name: 'Duplicate…',
    where: 'Everywhere',
    also: 'copy workspace',
    can: isWorkspaceOpen,
    run: () => ask(request('duplicateWorkspace').then((done) => done && tellFolder('This is the copy, in'))),
  },
  {
    id: 'move-workspace',
    name: 'Move…',
    where: 'Everywhere',
    also: 'workspace folder elsewhere',
    can: isWorkspaceOpen,
    run: () => ask(request('moveWorkspace').then((done) => done && tellFolder('The workspace is now in'))),
  },
  {
    id: 'merge-workspace',
    name: 'Merge another workspace…',
    where: 'Everywhere',
    also: 'combine copy analyst colleague import annotations',
    can: isWorkspaceOpen,
  },
  {
    id: 'verify-report',
    name: 'Verify a report…',
    where: 'Report',
    also: 'check quotations exact altered read back',
    can: isWorkspaceOpen,
  },
  {
    id: 'rename-workspace',
    name: 'Rename…',
    where: 'Everywhere',
    also: 'workspace name',
    can: isWorkspaceOpen,
  },
  { id: 'recent-workspaces', name: 'Recent workspaces…', where: 'Everywhere', also: 'open again' },
] as const satisfies readonly ProgramCommand[];

function tellFolder(words: string): void {
  say(`${words} ${workspacePath() ?? ''}`);
}

/** Asks main; the status bar says why it was not done. */
function ask(what: Promise<unknown>): void {
  what.catch((error: unknown) => say(sentenceOf(error), 'error'));
}
