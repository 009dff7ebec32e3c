import { useState } from 'react';
import { run, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export function RenameWorkspace({ onClose }: { onClose: () => void }) {
  const before = useWorkspace(({ name }) => name);
  const [name, setName] = useState(before);
  const problem = name.trim() === '' ? 'A workspace needs a name.' : null;
  const rename = async (): Promise<void> => {
    if (problem === null && (await run({ type: 'renameWorkspace', name }))) onClose();
  };
  return (
    <Dialog
      title="Rename the workspace"
      width={420}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={problem !== null} onClick={() => void rename()}>
            Rename
          </Button>
        </>
      }
    >
      <Field label="Name" value={name} problem={problem} onChange={setName} onEnter={() => void rename()} />
    </Dialog>
  );
}
