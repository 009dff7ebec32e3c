import { ArrowUpRight, Tag as TagIcon, Trash2, X } from 'lucide-react';
import { activeParts } from '../../shared/annotations-list/filter.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { clearFilter, openPlace, removeAll } from './acts.ts';
import { changeSelection } from './list-state.ts';
import { RetagPicker } from './retag-picker.tsx';
import { none } from './selection.ts';
import styles from './selection-bar.module.css';
import type { List } from './use-list.ts';

/** How many there are and of what, in words; and what can be done with those that are selected. */
export function SelectionBar({
  list,
  chosen,
  subject,
  retagging,
  onRetag,
}: {
  list: List;
  chosen: readonly Id[];
  /** What an act is about. */
  subject: readonly Id[];
  retagging: boolean;
  onRetag: (open: boolean) => void;
}) {
  const isFiltered = useView((view) => activeParts(view.annotations.filter).length > 0);
  return (
    <div className={styles['bar']} data-region="What is shown">
      <h1 className={styles['sentence']} title={list.sentence}>
        {list.sentence}
      </h1>
      {isFiltered ? (
        <Button kind="ghost" onClick={clearFilter}>
          Clear
        </Button>
      ) : null}
      <span className={styles['space']} />
      {subject.length === 0 ? null : (
        <div role="group" aria-label="Selected annotations" className={styles['acts']}>
          {chosen.length === 0 ? null : (
            <>
              <span className={styles['count']}>{chosen.length.toLocaleString('en')} selected</span>
              <IconButton label="Select none" keys="Esc" onClick={() => changeSelection(none)}>
                <X size={14} />
              </IconButton>
            </>
          )}
          <Popover
            label="Tag the selected annotations"
            align="end"
            open={retagging}
            onOpen={onRetag}
            trigger={
              <Button kind="ghost">
                <TagIcon size={15} aria-hidden="true" />
                Tags…
              </Button>
            }
          >
            <RetagPicker ids={subject} onClose={() => onRetag(false)} />
          </Popover>
          <IconButton
            label="Open in Read"
            keys="Enter"
            disabled={subject.length !== 1}
            onClick={() => subject[0] !== undefined && openPlace(subject[0])}
          >
            <ArrowUpRight size={16} />
          </IconButton>
          <IconButton label="Delete" keys="Del" onClick={() => void removeAll(subject)}>
            <Trash2 size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
