import { FileX2 } from 'lucide-react';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { restSentence } from '../../shared/import/review/outcome.ts';
import { Button } from '../ui/button.tsx';
import { Legible } from '../ui/legible.tsx';
import styles from './error-pane.module.css';
import type { ReviewActs } from './review-acts.ts';

/** Why a file could not be read, and what can be done; the others do not wait for it. */
export function ErrorPane({
  file,
  files,
  acts,
}: {
  file: FileReview;
  files: readonly FileReview[];
  acts: ReviewActs;
}) {
  const { id, name, path, problem, edits } = file;
  const rest = restSentence(files, file);
  return (
    <div className={styles['pane']}>
      <div className={styles['box']}>
        <FileX2 size={28} strokeWidth={1.5} aria-hidden="true" />
        <h2>
          <Legible text={`${name} could not be read`} />
        </h2>
        <p>
          <Legible text={problem?.message ?? ''} />
        </p>
        {path === null && problem?.reason == null ? null : (
          <dl>
            {path === null ? null : (
              <>
                <dt>Path</dt>
                <dd>
                  <Legible text={path} />
                </dd>
              </>
            )}
            {problem?.reason == null ? null : (
              <>
                <dt>Reason</dt>
                <dd>{problem.reason}</dd>
              </>
            )}
          </dl>
        )}
        <div className={styles['acts']}>
          <Button onClick={() => acts.retry(id)}>Try again</Button>
          <Button onClick={() => acts.find(id)}>Find the file…</Button>
          <Button
            kind="ghost"
            aria-pressed={edits.isLeftOut}
            onClick={() => acts.edit(id, (now) => ({ ...now, isLeftOut: !now.isLeftOut }))}
          >
            Leave it out
          </Button>
        </div>
        {rest === null ? null : <p className={styles['rest']}>{rest}</p>}
      </div>
    </div>
  );
}
