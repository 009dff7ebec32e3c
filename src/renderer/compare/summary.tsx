import type { Alignment } from '../../shared/alignment/alignment.ts';
import { toldOf } from '../../shared/comparison/declined.ts';
import type { DroppedTopic } from '../../shared/comparison/topics.ts';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './summary.module.css';
import { ToldSentence } from './told-sentence.tsx';

/** More than this many passages are told by figures alone. */
const mostPips = 8;

/** What the comparison comes to: a sentence of true figures, and what B drops of each topic. */
export function Summary({
  alignment,
  topics,
  stepped,
  onStep,
}: {
  alignment: Pick<Alignment, 'summary' | 'declined' | 'similar'>;
  topics: readonly DroppedTopic[];
  /** The topic whose dropped passages are being stepped through. */
  stepped: Id | null;
  onStep: (topic: DroppedTopic) => void;
}) {
  return (
    <div className={styles['summary']}>
      <ToldSentence parts={toldOf(alignment)} />
      {topics.length === 0 || alignment.declined !== null ? null : (
        <div className={styles['topics']} role="group" aria-label="Dropped from B, by topic">
          <span className={styles['lead']}>Dropped from B</span>
          {topics.map((topic) => (
            <Topic
              key={topic.tag.id}
              topic={topic}
              stepped={topic.tag.id === stepped}
              onStep={() => onStep(topic)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Topic({ topic, stepped, onStep }: { topic: DroppedTopic; stepped: boolean; onStep: () => void }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const { tag, dropped, total } = topic;
  const look = lookOf(tags, tag.id);
  const all = dropped === total;
  return (
    <button
      type="button"
      className={`${styles['topic']} ${all ? styles['all'] : ''} h-${look.hue}`}
      aria-label={`${tag.name}: ${dropped} of ${total} dropped. Go to the next`}
      aria-current={stepped ? 'true' : undefined}
      onClick={onStep}
    >
      <Mark look={look} />
      {tag.name}
      {total > mostPips ? null : (
        <span className={styles['pips']} aria-hidden="true">
          {Array.from({ length: total }, (_, i) => (
            <i key={i} className={i < total - dropped ? styles['kept'] : undefined} />
          ))}
        </span>
      )}
      <span className={styles['figure']}>{all ? `all ${total}` : `${dropped}/${total}`}</span>
    </button>
  );
}
