import { useEffect, useMemo, useState } from 'react';
import {
  presenceCounts,
  type PresenceFilter,
  presenceSentence,
  type PresenceOrder,
  shownPresences,
} from '../../shared/comparison/presence-list.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { paragraphCount } from '../../shared/text/blocks.ts';
import { setStatus } from '../state/feedback.ts';
import { useText } from '../state/texts.ts';
import styles from './presence-view.module.css';
import { PresenceBar } from './presence-bar.tsx';
import { PresenceHead } from './presence-head.tsx';
import { PresenceTable } from './presence-table.tsx';
import { ToldSentence } from './told-sentence.tsx';
import { usePresences } from './use-presences.ts';
import { useWhatKey } from './what-switch.tsx';

/** One document against several others: which of them carry which of its paragraphs. */
export function PresenceView({ first, others }: { first: Document; others: readonly Document[] }) {
  const text = useText(first.id);
  useWhatKey();
  return (
    <section
      aria-label={`Paragraphs of ${first.number} in other documents`}
      className={styles['view']}
      data-region="Presence"
    >
      <h1 className="visually-hidden">Paragraphs of {first.number} in other documents</h1>
      <PresenceHead
        first={first}
        others={others}
        paragraphs={text.state === 'ready' ? paragraphCount(text.text.blocks) : null}
      />
      {text.state === 'ready' ? <Told first={first} others={others} text={text.text} /> : null}
      {text.state === 'failed' ? (
        <p className={styles['empty']} role="status">
          The text of {first.number} cannot be read, so it cannot be looked for in others.{' '}
          {text.error.message}
        </p>
      ) : null}
    </section>
  );
}

function Told({ first, others, text }: { first: Document; others: readonly Document[]; text: DocumentText }) {
  const { presences, states } = usePresences(first, others, text);
  const [filter, setFilter] = useState<PresenceFilter>('all');
  const [order, setOrder] = useState<PresenceOrder>('text');
  const rows = useMemo(() => shownPresences(presences, filter, order), [presences, filter, order]);
  const isDone = states.every((state) => state !== 'aligning');
  const shown = rows.length;
  useEffect(() => {
    setStatus({
      centre: 'Each figure opens its passages',
      right: [`${shown} of ${presences.rows.length} rows`],
    });
    return () => setStatus({ centre: '', right: [] });
  }, [shown, presences]);
  return (
    <>
      <div className={styles['lead']}>
        <ToldSentence parts={isDone ? presenceSentence(presences) : [aligning(states)]} />
      </div>
      <PresenceBar
        counts={presenceCounts(presences)}
        several={others.length > 1}
        filter={filter}
        onFilter={setFilter}
      />
      <PresenceTable
        first={first}
        others={others}
        text={text}
        presences={presences}
        states={states}
        rows={rows}
        order={order}
        onOrder={setOrder}
      />
    </>
  );
}

function aligning(states: readonly string[]) {
  const done = states.filter((state) => state !== 'aligning').length;
  return { text: `Aligning with ${states.length} documents, ${done} done`, strong: false };
}
