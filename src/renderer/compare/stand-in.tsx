import { ArrowDown, ArrowUp } from 'lucide-react';
import { type Omission, paragraphRuns } from '../../shared/comparison/omissions.ts';
import type { SideName } from '../../shared/alignment/alignment.ts';
import type { Offer } from '../../shared/comparison/offers.ts';
import { type Run, runAt } from '../../shared/comparison/runs.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { movedWords } from '../../shared/comparison/wording.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { OfferWords } from './offer-words.tsx';
import styles from './stand-in.module.css';

/** What stands in for a side that has nothing in a row. */
export interface Standing {
  /** ¶ numbers by block. */
  readonly leftNumbers: readonly (number | null)[];
  readonly rightNumbers: readonly (number | null)[];
  /** Topics marked in a row, on the side that has it. */
  readonly topics: ReadonlyMap<number, readonly Id[]>;
  /** Runs of dropped paragraphs, by the row each begins with. */
  readonly omissions: ReadonlyMap<number, Omission>;
  /** Runs of rows only one side has. */
  readonly runs: readonly Run[];
  /** What is like a row on the other side and no pair, by row. */
  readonly offers: ReadonlyMap<number, readonly Offer[]>;
  readonly texts: Readonly<Record<SideName, DocumentText>>;
  readonly onFoldRun: (run: Run) => void;
  readonly onGo: (row: number) => void;
  readonly onNoteOmission: (row: CompareRow) => void;
  /** An offer is pointed at, or (null) none is. */
  readonly onPoint: (offer: Offer | null) => void;
}

/** Words in place of a text that is not there: never an empty gap. */
export function StandIn({
  row,
  isUnder,
  standing,
}: {
  row: CompareRow;
  /** Whether the words stand under their own paragraph, not opposite. */
  isUnder: boolean;
  standing: Standing;
}) {
  if (row.kind === 'moved') return <Moved row={row} standing={standing} />;
  const dropped = row.kind === 'only-left';
  const topics = standing.topics.get(row.index) ?? [];
  const omission = standing.omissions.get(row.index);
  const run = runAt(standing.runs, row.index);
  return (
    <div className={styles['stand-in']}>
      <span>Not in {dropped ? 'B' : 'A'}</span>
      {topics.map((topic) => (
        <TagName key={topic} tag={topic} />
      ))}
      {dropped && row.body ? (
        <button type="button" className={styles['note']} onClick={() => standing.onNoteOmission(row)}>
          Note this omission
        </button>
      ) : null}
      {run === undefined ? null : (
        <button type="button" className={styles['note']} onClick={() => standing.onFoldRun(run)}>
          Fold these {run.to - run.from}
        </button>
      )}
      <OfferWords
        offers={standing.offers.get(row.index) ?? []}
        from={dropped ? 'left' : 'right'}
        standing={standing}
      />
      {omission === undefined ? null : <OmissionCard omission={omission} where={isUnder ? 'in B' : 'here'} />}
    </div>
  );
}

function Moved({ row, standing }: { row: CompareRow; standing: Standing }) {
  const { direction, sentence, kept } = movedWords(row, standing.leftNumbers, standing.rightNumbers);
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown;
  const partner = row.partners[0];
  return (
    <div className={styles['stand-in']}>
      <button
        type="button"
        className={styles['jump']}
        onClick={() => {
          if (partner !== undefined) standing.onGo(partner);
        }}
      >
        <Arrow size={14} aria-hidden="true" />
        {sentence}
      </button>
      {kept === '' ? null : <span>{kept}</span>}
    </div>
  );
}

/** One card for a run of dropped paragraphs: how many, where B takes up what they speak of, and of what it is silent. */
function OmissionCard({
  omission: { from, to, topics, takenUp },
  where,
}: {
  omission: Omission;
  where: 'here' | 'in B';
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const name = (topic: Id): string => tags.get(topic)?.name ?? '';
  const count = to - from;
  const places = takenUp.map(({ topic, paragraphs }) => `${name(topic)} at ¶${paragraphRuns(paragraphs)}`);
  const silent = topics.filter((topic) => takenUp.every((taken) => taken.topic !== topic)).map(name);
  if (count === 1 && topics.length === 0) return null;
  return (
    <p className={styles['card']}>
      {count === 1 ? null : (
        <>
          <b>{count} paragraphs of A</b> are not {where}.{' '}
        </>
      )}
      {places.length === 0 ? null : `B takes up ${listed(places, 'and')}. `}
      {silent.length === 0 ? null : `Nothing in B is marked ${listed(silent, 'or')}.`}
    </p>
  );
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
