import { expect, test } from 'vitest';
import { copiesAmong } from './conflict-copies.ts';

test.each([
  "workspace (Ada's conflicted copy 2026-11-22).json",
  'workspace (conflicted copy 2026-11-22 101112).json',
  'workspace (In Konflikt stehende Kopie von Ada 2026-11-22).json',
  'workspace.sync-conflict-20261122-101112-ABCDEFG.json',
  'workspace_conflict-20261122-101112.json',
  'workspace_ADA-PC_Nov-22-101112-2026_Conflict.json',
  'workspace-ADA-PC.json',
  'workspace-ADA-PC-2.json',
  'workspace 2.json',
  'workspace (1).json',
  'workspace - Copy.json',
  'workspace[Conflict].json',
  'workspace.Conflict.json',
  'workspace_REMOTE_4711.json',
  'workspace.json.orig',
  'Workspace (1).json',
  // A sync service copies what Readout put aside as well.
  'workspace.previous (1).json',
])('%s is a copy of the workspace', (name) => {
  expect(copiesAmong([name, 'workspace.json'])).toEqual({ workspaces: [name], journals: [] });
});

test.each([
  'workspace.json',
  'workspace.previous.json',
  'workspace.damaged-2026-11-22T10-11-12-000.json',
  'workspace.outside-2026-11-22T10-11-12-000.json',
  'workspace.v3.json',
  'workspace.lock',
  'journal.ndjson',
  'journal.previous.ndjson',
  'workspaces.json',
  'workspace2.json',
  'workspace notes.txt',
  '.workspace.json.0f0e0d0c-0000-4000-8000-000000000000.new',
  'my workspace (1).json',
])('%s is none', (name) => {
  expect(copiesAmong([name])).toEqual({ workspaces: [], journals: [] });
});

test('copies of the journal are told apart from those of the workspace', () => {
  const names = [
    'journal (1).ndjson',
    'workspace 3.json',
    'journal.sync-conflict-20261122.ndjson',
    'workspace 2.json',
  ];
  expect(copiesAmong(names)).toEqual({
    workspaces: ['workspace 2.json', 'workspace 3.json'],
    journals: ['journal (1).ndjson', 'journal.sync-conflict-20261122.ndjson'],
  });
});
