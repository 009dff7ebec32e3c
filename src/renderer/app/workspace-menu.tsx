import { type ReactNode, useState } from 'react';
import { Settings } from '../../shared/model/settings.ts';
import { dispatchAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { changeSettings, settingsStore, useSettings } from '../state/settings.ts';
import { redo, run, sentenceOf, undo, useDesk, workspaceNow } from '../state/workspace.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import { TextDialog } from './text-dialog.tsx';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Everything about the workspace as a whole, and how the program looks. */
export function WorkspaceMenu({ open, trigger }: { open: boolean; trigger: ReactNode }) {
  const [asking, setAsking] = useState<'workspace' | 'analyst' | null>(null);
  const theme = useSettings((settings) => settings.theme);
  const letterKeys = useSettings((settings) => settings.letterKeys);
  const steps = useDesk(({ mirror }) => mirror?.undo);
  const ask = (what: Promise<unknown>): void => {
    what.catch((error: unknown) => say(sentenceOf(error), 'error'));
  };
  return (
    <>
      <Menu trigger={trigger}>
        <MenuItem onSelect={() => ask(request('createWorkspace'))}>New workspace…</MenuItem>
        <MenuItem onSelect={() => ask(request('open', null))}>Open…</MenuItem>
        <MenuItem onSelect={() => ask(request('openSample'))}>Open the sample</MenuItem>
        <MenuRule />
        <MenuItem disabled={!open} onSelect={() => setAsking('workspace')}>
          Rename…
        </MenuItem>
        <MenuItem disabled={!open} keys={shownKeys('Mod+I')} onSelect={() => dispatchAction('add-documents')}>
          Add documents…
        </MenuItem>
        <MenuItem disabled={!open} onSelect={() => ask(request('saveCopy'))}>
          Save a copy…
        </MenuItem>
        <MenuRule />
        <MenuItem disabled={steps?.undo == null} keys={shownKeys('Mod+Z')} onSelect={() => void undo()}>
          {steps?.undo == null ? 'Undo' : `Undo ${steps.undo}`}
        </MenuItem>
        <MenuItem disabled={steps?.redo == null} keys={shownKeys('Mod+Shift+Z')} onSelect={() => void redo()}>
          {steps?.redo == null ? 'Redo' : `Redo ${steps.redo}`}
        </MenuItem>
        <MenuRule />
        <MenuLabel>Appearance</MenuLabel>
        <MenuChoice
          value={theme}
          options={themes}
          onChoose={(value) => changeSettings({ theme: Settings.shape.theme.parse(value) })}
        />
        <MenuRule />
        <MenuItem onSelect={() => setAsking('analyst')}>Your name on annotations…</MenuItem>
        <MenuItem onSelect={() => changeSettings({ letterKeys: !letterKeys })}>
          {letterKeys ? 'Switch single-letter keys off' : 'Switch single-letter keys on'}
        </MenuItem>
        <MenuItem keys="?" onSelect={() => dispatchAction('keys')}>
          Keyboard
        </MenuItem>
      </Menu>
      {asking === 'workspace' ? <WorkspaceName onClose={() => setAsking(null)} /> : null}
      {asking === 'analyst' ? <AnalystName onClose={() => setAsking(null)} /> : null}
    </>
  );
}

function WorkspaceName({ onClose }: { onClose: () => void }) {
  return (
    <TextDialog
      title="Rename the workspace"
      label="Name"
      initial={workspaceNow().name}
      action="Rename"
      problemOf={(name) => (name.trim() === '' ? 'A workspace needs a name.' : null)}
      onKeep={(name) => run({ type: 'renameWorkspace', name })}
      onClose={onClose}
    />
  );
}

/** Longest name that is kept with an annotation, in UTF-16 code units. */
const longestName = 200;

function AnalystName({ onClose }: { onClose: () => void }) {
  return (
    <TextDialog
      title="Your name on annotations"
      label="Kept with each annotation you make from now on; may be empty"
      initial={settingsStore.get().author}
      action="Keep"
      problemOf={(name) => (name.length > longestName ? `${longestName} characters at most.` : null)}
      onKeep={(author) => {
        changeSettings({ author: author.trim() });
        return Promise.resolve(true);
      }}
      onClose={onClose}
    />
  );
}
