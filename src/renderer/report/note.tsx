import { noteParagraphs, type NoteRun } from '../../shared/report/note.ts';
import type { ReportNote } from '../../shared/report/report.ts';
import { OutsideLink } from '../annotating/outside-link.tsx';
import type { Parts } from './page-block.tsx';
import styles from './page-block.module.css';
import { Pieces } from './pieces.tsx';

/** What the analyst noted, under what it is on. */
export function Note({ note: { about, text }, parts }: { note: ReportNote; parts: Parts }) {
  return (
    <>
      {about === null || parts.from > 0 ? null : (
        <p className={styles['about']}>
          <Pieces pieces={about} />
        </p>
      )}
      <TypedParagraphs text={text} parts={parts} />
    </>
  );
}

/** Paragraphs as the analyst typed them, each a part. */
export function TypedParagraphs({ text, parts: { from, to } }: { text: string; parts: Parts }) {
  return noteParagraphs(text)
    .slice(from, to)
    .map((lines, i) => (
      // oxlint-disable-next-line react/no-array-index-key -- a text is read, not edited, here
      <p key={i} data-part>
        {lines.map((runs, j) => (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <span key={j}>
            {j === 0 ? null : <br />}
            {runs.map((run, k) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <Run key={k} run={run} />
            ))}
          </span>
        ))}
      </p>
    ));
}

function Run({ run: { text, link } }: { run: NoteRun }) {
  return link === null ? text : <OutsideLink address={link}>{text}</OutsideLink>;
}
