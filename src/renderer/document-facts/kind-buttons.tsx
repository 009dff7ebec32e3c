import type { BlockKind } from '../../shared/model/document.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import { kindWords } from '../state/kind-words.ts';
import styles from './kinds-dialog.module.css';

/** Gives what is chosen a kind; shows which kinds it has. */
export function KindButtons({
  chosen,
  onChoose,
}: {
  chosen: readonly BlockKind[];
  onChoose: (kind: BlockKind) => void;
}) {
  return (
    <div role="group" aria-label="Kind of the chosen blocks" className={styles['kinds']}>
      {kindWords.map(({ kind, name, letter, means }) => (
        <Tooltip key={kind} label={means} keys={letter}>
          <button
            type="button"
            aria-pressed={chosen.length > 0 && chosen.every((each) => each === kind)}
            onClick={() => onChoose(kind)}
          >
            {name} <kbd>{letter}</kbd>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
