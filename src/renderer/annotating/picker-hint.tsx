import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { PickerRow } from './picker-rows.ts';
import { anyTagNamed } from './tag-names.ts';
import styles from './tag-picker.module.css';

/** What the keys of the popover do now: the digits always, then Enter and `.` by what they would set. */
export function PickerHint({
  id,
  row,
  inVivo,
  chosen,
}: {
  id: string;
  /** The marked one. */
  row: PickerRow | undefined;
  /** What Enter names a tag where no row is marked. */
  inVivo: string | null;
  /** The tags the words have. */
  chosen: readonly Id[];
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const last = useView((view) => view.lastTags);
  const repeated = last.every((tag) => chosen.includes(tag))
    ? ''
    : last.flatMap((tag) => tags.get(tag)?.name ?? []).join(', ');
  const entered = row === undefined ? inVivo : row.kind === 'create' ? row.names.join(' / ') : row.tag.name;
  const isNew = row === undefined ? anyTagNamed(tags, inVivo ?? '') === undefined : row.kind === 'create';
  return (
    <div id={id} className={styles['hint']}>
      <p>
        <span>
          <kbd>1–9</kbd> tag and close
        </span>
        <span>
          <kbd>Shift</kbd> keeps it open
        </span>
      </p>
      {entered === null && repeated === '' ? null : (
        <p>
          {entered === null ? null : (
            <span>
              <kbd>Enter</kbd> {isNew ? 'makes' : 'tags'} “{entered}”
            </span>
          )}
          {repeated === '' ? null : (
            <span className={styles['again']}>
              <kbd>.</kbd> {repeated} again
            </span>
          )}
        </p>
      )}
    </div>
  );
}
