import { Fragment } from 'react';
import { percentOf, percentWords, type TopicShares } from '../../shared/comparison/topic-shares.ts';
import { lookOf } from '../../shared/model/codebook.ts';
import { counted } from '../../shared/wording.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { useWorkspace } from '../state/workspace.ts';
import { TopicsColumnHead } from './topics-column-head.tsx';
import { TopicsPassages } from './topics-passages.tsx';
import styles from './topics-table.module.css';
import type { Opening } from './topics-view.tsx';
import type { ToldDocument, Topics } from './use-topics.ts';

/** How many words each text gives each topic, and how far apart that is. */
export function TopicsTable({ topics: { documents, shares }, ...opening }: { topics: Topics } & Opening) {
  const isPair = documents.length === 2;
  const most = Math.max(1, ...shares.flatMap(({ percents }) => percents));
  const tagged = documents.map(({ account }) => percentOf(account.tagged, account.words));
  const widest = Math.max(1, ...shares.map(({ percents }) => Math.abs(apart(percents))));
  return (
    <div className={styles['scroller']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Topic
            </th>
            {documents.map((told) => (
              <th key={told.document.id} scope="colgroup" colSpan={2} className={styles['document']}>
                <TopicsColumnHead told={told} />
                <span className={styles['all']}>{counted(told.account.words, 'word')}</span>
              </th>
            ))}
            <th scope="col" rowSpan={2} className={styles['apart']}>
              {isPair ? 'Difference' : 'Apart'}
            </th>
          </tr>
          <tr>
            {documents.map(({ document }) => (
              <Fragment key={document.id}>
                <th scope="col" className={styles['share']}>
                  Share
                </th>
                <th scope="col" className={styles['words']}>
                  Words
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map((row) => (
            <Topic key={row.topic} row={row} documents={documents} most={most} widest={widest} {...opening} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Under any tag</th>
            {documents.map(({ document, account }) => (
              <Fragment key={document.id}>
                <td className={styles['share']}>{percentWords(account.tagged, account.words)}</td>
                <td className={styles['words']}>{account.tagged.toLocaleString('en')}</td>
              </Fragment>
            ))}
            <td className={styles['apart']}>
              <Apart points={apart(tagged)} documents={documents} widest={widest} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Topic({
  row,
  documents,
  most,
  widest,
  opened,
  onOpen,
}: {
  row: TopicShares;
  documents: readonly ToldDocument[];
  /** The greatest share of the table, in percent. */
  most: number;
  /** The greatest difference. */
  widest: number;
} & Opening) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const { hue } = lookOf(tags, row.topic);
  const name = tags.get(row.topic)?.name ?? '';
  const keyOf = ({ document }: ToldDocument): string => `share ${document.id} ${row.topic}`;
  const open = documents.findIndex((told) => keyOf(told) === opened);
  const [told, figure] = [documents[open], row.figures[open]];
  return (
    <>
      <tr className={`h-${hue}`}>
        <th scope="row">
          <TagName tag={row.topic} />
        </th>
        {documents.map((each, i) => {
          const found = row.figures[i] ?? null;
          if (found === null)
            return (
              <Fragment key={each.document.id}>
                <None of="share" />
                <None of="words" />
              </Fragment>
            );
          const key = keyOf(each);
          return (
            <Fragment key={each.document.id}>
              <td className={styles['share']}>
                <button
                  type="button"
                  aria-expanded={key === opened}
                  style={{ background: washOf(row.percents[i] ?? 0, most) }}
                  onClick={() => onOpen(key === opened ? null : key)}
                >
                  {percentWords(found.words, each.account.words)}
                  <span className="visually-hidden">
                    {` of ${each.name} for ${name}: ${counted(found.annotations.length, 'passage')}`}
                  </span>
                </button>
              </td>
              <td className={styles['words']}>{found.words.toLocaleString('en')}</td>
            </Fragment>
          );
        })}
        <td className={styles['apart']}>
          <Apart points={apart(row.percents)} documents={documents} widest={widest} />
        </td>
      </tr>
      {told === undefined || figure === null || figure === undefined ? null : (
        <tr>
          <td colSpan={2 * documents.length + 2} className={styles['opened']}>
            <TopicsPassages
              key={opened}
              about={name}
              told={told}
              annotations={figure.annotations}
              onClose={() => onOpen(null)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** Nothing: a dot to the eye, and read as what it is. */
function None({ of }: { of: 'share' | 'words' }) {
  return (
    <td className={`${styles[of]} ${styles['none']}`}>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">0</span>
    </td>
  );
}

/** Who gives more, by how many points, and a bar to that side. */
function Apart({
  points,
  documents,
  widest,
}: {
  points: number;
  documents: readonly ToldDocument[];
  widest: number;
}) {
  if (documents.length > 2) return <span>{points}</span>;
  const name = documents[points > 0 ? 1 : 0]?.name ?? '';
  const width = `${Math.min(50, (50 * Math.abs(points)) / widest)}%`;
  return (
    <span className={styles['difference']}>
      <span className={styles['bar']} data-side={points > 0 ? 'right' : 'left'} aria-hidden="true">
        <i style={{ width }} />
      </span>
      <span className={styles['points']}>{points === 0 ? '0' : `${name} +${Math.abs(points)}`}</span>
    </span>
  );
}

/** Points between whole percents: of a pair B's less A's, of a set the greatest less the least. */
function apart(percents: readonly number[]): number {
  const [a = 0, b = 0] = percents;
  return percents.length === 2 ? b - a : Math.max(...percents) - Math.min(...percents);
}

/** A cell has so much of the tag's wash as it has of the greatest share; 18 % at least where it has any. */
function washOf(percent: number, most: number): string {
  const part = percent === 0 ? 0 : 18 + (82 * percent) / most;
  return `color-mix(in oklab, var(--tag-wash) ${part}%, transparent)`;
}
