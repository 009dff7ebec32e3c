import { groupBy } from '../../shared/model/group.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { kindNouns, mergedKinds, type Summary } from '../../shared/merging/summary.ts';
import { counted, listed } from '../../shared/wording.ts';
import styles from './merge-summary.module.css';

/** Where the other workspace lies, whose work it is, and what it has beside this one, in numbers. */
export function MergeSummary({
  path,
  warning,
  theirs,
  summary,
  adjustments,
  isNothing,
}: {
  path: string;
  /** What may be missing in it. */
  warning: string | null;
  theirs: Workspace;
  summary: Summary;
  /** Sentences. */
  adjustments: readonly string[];
  isNothing: boolean;
}) {
  return (
    <section aria-label="Summary" className={styles['summary']}>
      <p className={styles['who']}>
        ‘{theirs.name}’, {authorsOf(theirs)}
        <code>{path}</code>
      </p>
      {warning === null ? null : <p className={styles['warning']}>{warning}</p>}
      {isNothing ? <p>It has nothing that is not here already.</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Added</th>
            <th scope="col">Same</th>
            <th scope="col">Differ</th>
          </tr>
        </thead>
        <tbody>
          {mergedKinds.map((kind) => {
            const { added, same, differ } = summary[kind];
            return added + same + differ === 0 ? null : (
              <tr key={kind}>
                <th scope="row">{capital(`${kindNouns[kind]}s`)}</th>
                {[added, same, differ].map((count, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- always the same three columns
                  <td key={i} data-none={count === 0}>
                    {count.toLocaleString('en')}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {adjustments.length === 0 ? null : (
        <>
          <h2>So that everything fits</h2>
          <ul>
            {adjustments.slice(0, most).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {adjustments.length > most ? <li>and {adjustments.length - most} more of the kind</li> : null}
          </ul>
        </>
      )}
    </section>
  );
}

/** Sentences told one by one. */
const most = 12;

/** `12 annotations by Ada and 3 by Ben`: who made them, the busiest first. */
function authorsOf({ annotations }: Workspace): string {
  const makers = [...groupBy(annotations, ({ author }) => author)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (makers.length === 0) return 'without annotations';
  return listed(
    makers.map(([author, own], i) => {
      const count = i === 0 ? counted(own.length, 'annotation') : own.length.toLocaleString('en');
      return author === '' ? `${count} unsigned` : `${count} by ${author}`;
    }),
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
