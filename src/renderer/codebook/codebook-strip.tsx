import { lookOf, tagsInOrder } from '../../shared/model/codebook.ts';
import { toggleArmed, useArmed } from '../state/armed.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './codebook-strip.module.css';
import { soloTag } from './tag-acts.ts';

/** The codebook where there is room for digits only: as in its rows, the digit arms the tag, and the rest shows it alone. */
export function CodebookStrip() {
  const tags = useWorkspace((workspace) => workspace.tags);
  const solo = useView((view) => view.soloTag);
  const armed = useArmed()?.id;
  return (
    <ul aria-label="Tags" className={styles['strip']}>
      {tagsInOrder(tags)
        .filter(({ digit }) => digit !== null)
        .map(({ id, name, digit }) => (
          <li key={id} data-solo={solo === id}>
            <Tooltip label={`Tag every selection with ${name}`}>
              <button
                type="button"
                aria-label={`Tag every selection with ${name}, ${digit}`}
                aria-pressed={armed === id}
                onClick={() => toggleArmed(id)}
              >
                {digit}
              </button>
            </Tooltip>
            <Tooltip label={`Only ${name}`} keys={`Alt ${digit}`}>
              <button
                type="button"
                aria-label={`Only ${name}`}
                aria-pressed={solo === id}
                onClick={() => soloTag(id)}
              >
                <Mark look={lookOf(tags, id)} />
              </button>
            </Tooltip>
          </li>
        ))}
    </ul>
  );
}
