import { type ReactNode, useState } from 'react';
import { Settings } from '../../shared/model/settings.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { themes } from '../state/setting-words.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { run, workspaceNow } from '../state/workspace.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import { type CommandId, commandOf } from './commands.ts';
import { canRun, nameOf, runCommand } from './program-command.ts';
import { RecentDialog } from './recent-dialog.tsx';
import { TextDialog } from '../ui/text-dialog.tsx';

/** Everything about the workspace as a whole, and how the program looks. */
export function WorkspaceMenu({ open, trigger }: { open: boolean; trigger: ReactNode }) {
  const [asking, setAsking] = useState<'workspace' | 'recent' | null>(null);
  const theme = useSettings((settings) => settings.theme);
  useAction('recent-workspaces', () => setAsking('recent'));
  useAction('rename-workspace', () => (open ? setAsking('workspace') : say('No workspace is open')));
  return (
    <>
      <Menu trigger={trigger}>
        <CommandItem of="new-workspace" />
        <CommandItem of="open-workspace" />
        <CommandItem of="recent-workspaces" />
        <CommandItem of="open-sample" />
        <MenuRule />
        <CommandItem of="rename-workspace" />
        <CommandItem of="move-workspace" />
        <CommandItem of="duplicate-workspace" />
        <CommandItem of="merge-workspace" />
        <CommandItem of="workspace-memo" />
        <CommandItem of="save-copy" />
        <CommandItem of="restore-backup" />
        <MenuRule />
        <CommandItem of="add-documents" />
        <CommandItem of="import-folder" />
        <CommandItem of="import-paste" />
        <CommandItem of="removed-documents" />
        <MenuRule />
        <CommandItem of="undo" />
        <CommandItem of="redo" />
        <MenuRule />
        <MenuLabel>Appearance</MenuLabel>
        <MenuChoice
          value={theme}
          options={themes}
          onChoose={(value) => changeSettings({ theme: Settings.shape.theme.parse(value) })}
        />
        <MenuRule />
        <CommandItem of="settings" />
        <CommandItem of="keys" />
      </Menu>
      {asking === 'recent' ? <RecentDialog onClose={() => setAsking(null)} /> : null}
      {asking === 'workspace' ? <WorkspaceName onClose={() => setAsking(null)} /> : null}
    </>
  );
}

/** A command as an item. The menu's content is made when it opens: what can run is asked then. */
function CommandItem({ of }: { of: CommandId }) {
  const command = commandOf(of);
  const keys = command.keys?.[0];
  return (
    <MenuItem
      disabled={!canRun(command)}
      {...(keys === undefined ? {} : { keys: shownKeys(keys) })}
      onSelect={() => runCommand(command)}
    >
      {nameOf(command)}
    </MenuItem>
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
