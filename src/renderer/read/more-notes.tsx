import { defaultAnnotationsView, noFilter } from '../../shared/annotations-list/filter.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { placeOf } from '../annotating/place.ts';
import { changeView, depart } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './margin-notes.module.css';

/** Where it stands in the order of the notes. */
export function moreAfter(id: Id): string {
  return `more ${id}`;
}

/** After the last note that has room beside a block: how many have none. The list of annotations has them all. */
export function MoreNotes({ after, count, text }: { after: Id; count: number; text: DocumentText }) {
  const annotation = useWorkspace(({ annotations }) => annotations.get(after));
  const [first] = annotation?.ranges ?? [];
  if (annotation === undefined || first === undefined) return null;
  const list = (): void => {
    depart();
    const filter = { ...noFilter, documents: [annotation.document] };
    changeView({ mode: 'annotations', annotations: { ...defaultAnnotationsView, filter } });
  };
  return (
    <div className={styles['group']} data-note={moreAfter(after)} data-start={first.start}>
      <button type="button" className={styles['bare']} title="List all of this document" onClick={list}>
        <span className={styles['tags']}>
          {count.toLocaleString('en')} more in {placeOf(text, first)}
        </span>
      </button>
    </div>
  );
}
