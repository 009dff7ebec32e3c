import { lookOf, tagsInOrder } from '../../shared/model/codebook.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './codebook-strip.module.css';
import { soloTag } from './tag-acts.ts';

/** The codebook where there is room for digits only. */
export function CodebookStrip() {
  const tags = useWorkspace((workspace) => workspace.tags);
  const solo = useView((view) => view.soloTag);
  return (
    <ul aria-label="Tags" className={styles['strip']}>
      {tagsInOrder(tags)
        .filter(({ digit }) => digit !== null)
        .map(({ id, name, digit }) => (
          <li key={id}>
            <Tooltip label={name} keys={`Alt ${digit}`}>
              <button
                type="button"
                aria-label={`${name}, ${digit}`}
                aria-pressed={solo === id}
                onClick={() => soloTag(id)}
              >
                {digit}
                <Mark look={lookOf(tags, id)} />
              </button>
            </Tooltip>
          </li>
        ))}
    </ul>
  );
}
