import { type FilterPart, without } from '../../shared/annotations-list/filter.ts';
import { partInWords, type WayOut, waysOut } from '../../shared/annotations-list/sentence.ts';
import { counted, listed } from '../../shared/wording.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { changeFilter, clearFilter } from './acts.ts';
import styles from './empty.module.css';

/** Nothing to list: what would be here, or where things are that the filter keeps out. */
export function Empty() {
  const workspace = useWorkspace((state) => state);
  const filter = useView((view) => view.annotations.filter);
  if (workspace.annotations.size === 0)
    return (
      <div className={styles['empty']}>
        <h2>No annotations yet</h2>
        <p>
          Select words in Read and press a digit to tag them. Each stands here with its tags and its note.
        </p>
        <Button onClick={() => changeView({ mode: 'read' })}>Go to Read</Button>
      </div>
    );
  const ways = waysOut(workspace, filter);
  return (
    <div className={styles['empty']}>
      <h2>No annotation fits all of this</h2>
      {ways.length === 0 ? (
        <p>Nothing fits even without one part of the filter.</p>
      ) : (
        <ul>
          {ways.map((way) => (
            <li key={way.part}>
              <span>
                Not asking for “{partInWords(workspace, filter, way.part)}”: {whereabouts(way)}
              </span>
              <Button onClick={() => lift(way.part)}>Show {way.count === 1 ? 'it' : 'them'}</Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={clearFilter}>Show all {counted(workspace.annotations.size, 'annotation')}</Button>
    </div>
  );
}

/** `5 annotations in 001 and 002.` Many documents are counted. */
function whereabouts({ count, documents }: WayOut): string {
  const where = documents.length <= 6 ? listed(documents) : counted(documents.length, 'document');
  return `${counted(count, 'annotation')} in ${where}.`;
}

function lift(part: FilterPart): void {
  changeFilter(without(viewStore.get().annotations.filter, part));
}
