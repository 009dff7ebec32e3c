import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './topic-name.module.css';

/** A tag's mark and name. */
export function TopicName({ tag }: { tag: Id }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  return (
    <span className={styles['topic']}>
      <Mark look={lookOf(tags, tag)} />
      {tags.get(tag)?.name}
    </span>
  );
}
