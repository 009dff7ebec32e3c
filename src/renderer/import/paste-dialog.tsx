import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './paste-dialog.module.css';
import { reviewPasted, reviewText } from './pasted.ts';

/** What was typed and not reviewed: it is there again when the dialog opens. */
let unreviewed = '';

/** Takes a text that is pasted or typed. What is pasted into the empty field is reviewed at once, as rich as it is. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState(unreviewed);
  const type = (typed: string): void => {
    unreviewed = typed;
    setText(typed);
  };
  const review = (): void => {
    onClose();
    unreviewed = '';
    reviewText('Pasted text.txt', text);
  };
  return (
    <Dialog
      title="Paste text"
      width={640}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={text.trim() === ''} onClick={review}>
            Review
          </Button>
        </>
      }
    >
      <label className={styles['field']}>
        <span>Text of the statement</span>
        <textarea
          rows={12}
          dir="auto"
          data-first-focus
          value={text}
          onChange={({ target }) => type(target.value)}
          onPaste={(event) => {
            if (text !== '' || !reviewPasted(event.clipboardData)) return;
            event.preventDefault();
            onClose();
          }}
        />
      </label>
    </Dialog>
  );
}
