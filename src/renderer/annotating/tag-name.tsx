import { lookOf, pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './tag-name.module.css';

/** A tag by its mark and name, the names above it in a quieter ink: `● Trade / Decoupling`. */
export function TagName({ tag, short = false }: { tag: Id; short?: boolean }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const path = pathOf(tags, tag);
  const own = path.at(-1);
  if (own === undefined) return null;
  const above = short ? [] : path.slice(0, -1);
  return (
    <span className={styles['tag']}>
      <Mark look={lookOf(tags, tag)} size={path.length > 1 ? 'child' : 'm'} />
      <span>
        {above.map(({ id, name }) => (
          <span key={id} className={styles['above']}>
            {name} /{' '}
          </span>
        ))}
        {own.name}
      </span>
    </span>
  );
}
