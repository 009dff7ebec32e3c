import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

/** Asks for one line of text. `onKeep` answers whether it was kept; then the dialog closes. */
export function TextDialog({
  title,
  label,
  initial,
  action,
  problemOf,
  onKeep,
  onClose,
}: {
  title: string;
  label: string;
  initial: string;
  action: string;
  problemOf: (text: string) => string | null;
  onKeep: (text: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [text, setText] = useState(initial);
  const problem = problemOf(text);
  const keep = async (): Promise<void> => {
    if (problem === null && (await onKeep(text))) onClose();
  };
  return (
    <Dialog
      title={title}
      width={420}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={problem !== null} onClick={() => void keep()}>
            {action}
          </Button>
        </>
      }
    >
      <Field label={label} value={text} problem={problem} onChange={setText} onEnter={() => void keep()} />
    </Dialog>
  );
}
