import { type ReactNode, useId } from 'react';
import { type Intake, intakeKinds } from '../../shared/interchange/intake/intake.ts';
import { addedCounts, isNothing } from '../../shared/interchange/intake/patches.ts';
import { nothingWords, peopleWords } from '../../shared/interchange/intake/words.ts';
import { counted, listed } from '../../shared/wording.ts';
import { useMore } from '../ui/use-more.tsx';
import styles from './intake-report.module.css';

const kinds = {
  documents: 'Documents',
  tags: 'Tags',
  annotations: 'Annotations',
  memos: 'Memos',
} as const;

/** What comes in of a file, what does not, and what the analyst should know of it. */
export function IntakeReport({
  intake,
  path,
  accepted,
}: {
  intake: Intake;
  path: string | null;
  /** Keys of the doubtful that were said yes to. */
  accepted: ReadonlySet<string>;
}) {
  const { from, known, documents, leftOut, remarks } = intake;
  const people = peopleWords(intake);
  const added = addedCounts(intake, accepted);
  const rows = intakeKinds.filter((kind) => added[kind] + known[kind] > 0);
  return (
    <div className={styles['report']}>
      <p className={styles['who']}>
        {from}
        {people.length === 0 ? null : `: ${listed(people)}`}
        {path === null ? null : <code>{path}</code>}
      </p>
      {isNothing(intake) ? <p className={styles['nothing']}>{nothingWords(intake)}</p> : null}
      {rows.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">New</th>
              <th scope="col">Here already</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kinds[kind]}</th>
                <td data-none={added[kind] === 0}>{added[kind].toLocaleString('en')}</td>
                <td data-none={known[kind] === 0}>{known[kind].toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Section title="To know" lines={remarks} />
      <Section
        title={`Cannot be taken${leftOut.length === 0 ? '' : `: ${counted(leftOut.length, 'kind of thing', 'kinds of things')}`}`}
        lines={leftOut.map(({ what, which }) => (
          <LeftOutLine key={what} what={what} which={which} />
        ))}
      />
      <Section
        title={counted(documents.length, 'document that comes in', 'documents that come in')}
        lines={documents.map(({ record }) => (
          <span key={record.id}>
            <b>{record.number}</b> {record.title}
          </span>
        ))}
      />
    </div>
  );
}

/** Lines drawn at first, and how many more at a time. */
const some = 40;

function Section({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  const heading = useId();
  const { most, line } = useMore(lines.length, some);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {lines.slice(0, most).map((each, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines of a report never move
          <li key={i}>{each}</li>
        ))}
      </ul>
      {line}
    </section>
  );
}

/** Names told at most: a report of thousands is copied rather than looked at. */
const mostNames = 200;

function LeftOutLine({ what, which }: { what: string; which: readonly string[] }) {
  if (which.length === 0) return what;
  return (
    <details>
      <summary>{what}</summary>
      <ul>
        {which.slice(0, mostNames).map((name, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- several may have one name
          <li key={i}>{name}</li>
        ))}
        {which.length > mostNames ? (
          <li>and {(which.length - mostNames).toLocaleString('en')} more</li>
        ) : null}
      </ul>
    </details>
  );
}
