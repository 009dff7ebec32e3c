import { useEffect, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { topicSentence } from '../../shared/comparison/topic-sentence.ts';
import { counted, listed } from '../../shared/wording.ts';
import { setStatus } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ToldSentence } from './told-sentence.tsx';
import { TopicsAlone } from './topics-alone.tsx';
import { TopicsOrder } from './topics-order.tsx';
import { TopicsTable } from './topics-table.tsx';
import styles from './topics-view.module.css';
import { type Topics, useTopics } from './use-topics.ts';
import { useTopicDocuments } from './use-topic-documents.ts';

/** The topics of what is compared: their order, their share of the words, and what one text alone speaks of. */
export function TopicsView({ left, right }: { left: Document; right: Document }) {
  const documents = useTopicDocuments(left, right);
  const state = useTopics(documents);
  if (state.state === 'reading') return <div className={styles['view']} aria-busy="true" />;
  if (state.state === 'failed')
    return (
      <p className={styles['empty']} role="status">
        {state.sentence}
      </p>
    );
  return <Told topics={state.topics} />;
}

function Told({ topics }: { topics: Topics }) {
  const { documents, shares } = topics;
  const tags = useWorkspace((workspace) => workspace.tags);
  const [opened, setOpened] = useState<string | null>(null);
  const opening = { opened, onOpen: setOpened };
  const words = documents.map(({ name, account }) => `${name} ${counted(account.words, 'word')}`).join('\n');
  useEffect(() => {
    setStatus({ centre: 'Each figure opens its passages', right: words.split('\n').slice(0, 4) });
    return () => setStatus({ centre: '', right: [] });
  }, [words]);
  return (
    <div className={styles['view']} data-region="Topics">
      <div className={styles['lead']}>
        <ToldSentence parts={topicSentence(documents, shares, tags)} />
      </div>
      {shares.length === 0 ? (
        <p className={styles['empty']}>
          Here stand the topics of {listed(documents.map(({ document }) => document.number))}: the order in
          which they come, the share of the words each is given, and what one text alone speaks of. Tag
          passages, here or in Read, and they appear.
        </p>
      ) : (
        <div className={styles['figures']} data-set={documents.length > 2}>
          <section aria-labelledby="topics-order">
            <h2 id="topics-order">Order</h2>
            <p>Where each topic is first marked, from the top of a text to its end, to scale</p>
            <TopicsOrder topics={topics} {...opening} />
          </section>
          <section aria-labelledby="topics-shares">
            <h2 id="topics-shares">Share of the words</h2>
            <p>Words of paragraphs under a tag or one inside it; differences in percentage points</p>
            <TopicsTable topics={topics} {...opening} />
          </section>
          <TopicsAlone topics={topics} {...opening} />
        </div>
      )}
    </div>
  );
}

/** Which figure's passages are listed: one at a time, by the figure's key. */
export interface Opening {
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
}
