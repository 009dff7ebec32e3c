import type { Start } from '../../shared/ipc/contract.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { moment } from '../../shared/testing/fixtures.ts';

/** For tests: what main answers to the start of a window in which a workspace is open, after so many changes. */
export function startOf(workspace: Workspace, revision = 0): Start {
  return {
    opened: {
      file: toFile(workspace),
      awaited: 0,
      path: '/Study.readout',
      folder: 'Study',
      undo: { undo: null, redo: null },
      revision,
      saved: { state: 'saved', at: moment },
      notices: [],
      opening: null,
      view: null,
      drafts: {},
      unreadable: [],
    },
    failure: null,
    settings: defaultSettings,
    platform: 'linux',
    sample: [],
  };
}
