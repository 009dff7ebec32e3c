import { useRef, useState } from 'react';
import type { FileReview, ReviewEdits } from '../../shared/import/review/file-review.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { DuplicateChoices } from './duplicate-choices.tsx';
import { ErrorPane } from './error-pane.tsx';
import { FactFields } from './fact-fields.tsx';
import styles from './file-pane.module.css';
import type { ReviewActs } from './review-acts.ts';
import { TextLines } from './text-lines.tsx';

/** One file: what it is the same as, its facts, its text; or why it could not be read. */
export function FilePane({
  file,
  files,
  acts,
}: {
  file: FileReview;
  files: readonly FileReview[];
  acts: ReviewActs;
}) {
  /** Block the text shows; a new object asks for it again. */
  const [shown, setShown] = useState<{ readonly block: number } | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  if (file.status === 'failed') return <ErrorPane file={file} files={files} acts={acts} />;
  const { extract, proposal } = file;
  if (extract === null || proposal === null)
    return (
      <div className={styles['empty']}>
        <p>{file.status === 'reading' ? `Reading ${file.name}` : `${file.name} is read next`}</p>
      </div>
    );
  const edit = (change: Partial<ReviewEdits>): void =>
    acts.edit(file.id, (edits) => ({ ...edits, ...change }));
  return (
    <div ref={pane} className={styles['pane']} aria-busy={file.status === 'reading'}>
      <div className={styles['facts']}>
        <DuplicateChoices file={file} edit={edit} />
        <FactFields
          file={file}
          files={files}
          edit={edit}
          onRead={(choice) => acts.read(file.id, choice)}
          onShow={(offset) => setShown({ block: blockAt(proposal.blocks, offset) })}
        />
      </div>
      <TextLines file={file} shown={shown} edit={edit} />
    </div>
  );
}
