import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { PickerRow } from './picker-rows.ts';
import styles from './tag-picker.module.css';

/** What the keys of the popover do now: the digits always, then Enter and `.` by what they would set. */
export function PickerHint({
  id,
  row,
  inVivo,
}: {
  id: string;
  /** The marked one. */
  row: PickerRow | undefined;
  /** What Enter names a tag where no row is marked. */
  inVivo: string | null;
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const last = useView((view) => view.lastTags);
  const repeated = last.flatMap((tag) => tags.get(tag)?.name ?? []).join(', ');
  const entered = row === undefined ? inVivo : row.kind === 'create' ? row.names.join(' / ') : row.tag.name;
  const does = row === undefined || row.kind === 'create' ? 'makes' : 'tags';
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
              <kbd>Enter</kbd> {does} “{entered}”
            </span>
          )}
          {repeated === '' ? null : (
            <span>
              <kbd>.</kbd> {repeated} again
            </span>
          )}
        </p>
      )}
    </div>
  );
}
