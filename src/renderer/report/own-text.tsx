import { Pencil } from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { TypedParagraphs } from './note.tsx';
import { editOwnText } from './own-text-open.ts';
import styles from './own-text.module.css';
import type { Parts } from './page-block.tsx';

/** What the analyst says, where it stands in the report: the pencil beside it opens it to be written. */
export function OwnText({ at, text, parts }: { at: string; text: string; parts: Parts }) {
  return (
    <div data-own={at} className={styles['own']}>
      <TypedParagraphs text={text} parts={parts} />
      <span className={styles['edit']}>
        <IconButton label="Edit your text" onClick={() => editOwnText(at)}>
          <Pencil size={14} />
        </IconButton>
      </span>
    </div>
  );
}
