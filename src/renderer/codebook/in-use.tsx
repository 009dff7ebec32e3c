import { useMemo, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { placeOf, wordsOf } from '../annotating/place.ts';
import { useText } from '../state/texts.ts';
import { openDocument } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './in-use.module.css';

/** Passages shown at first, and how many more each time they are asked for. */
const some = 8;
const more = 50;

/** The passages that have a tag, in the order of the library and its texts; a click goes there. */
export function InUse({ tag, onGo }: { tag: Tag; onGo: () => void }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const [shown, setShown] = useState(some);
  const passages = useMemo(
    () =>
      documentsInOrder(documents).flatMap(({ id }) =>
        [...annotations.in(id).values()]
          .filter(({ tags }) => tags.includes(tag.id))
          .toSorted((a, b) => startOf(a) - startOf(b)),
      ),
    [documents, annotations, tag.id],
  );
  const rest = passages.length - shown;
  return (
    <section aria-labelledby="in-use" className={styles['use']}>
      <h2 id="in-use">
        In use <span>{passages.length === 0 ? 'no passage yet' : counted(passages.length, 'passage')}</span>
      </h2>
      <ul>
        {passages.slice(0, shown).map((annotation) => (
          <li key={annotation.id}>
            <button
              type="button"
              onClick={() => {
                onGo();
                openDocument(annotation.document, annotation.id);
              }}
            >
              <span lang={documents.get(annotation.document)?.language} className={styles['quote']}>
                {wordsOf(annotation)}
              </span>
              <Place document={annotation.document} annotation={annotation} />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className={styles['more']} onClick={() => setShown(shown + more)}>
          {rest > more ? `${more} more of ${rest.toLocaleString('en')}` : `${rest} more`}
        </button>
      ) : null}
    </section>
  );
}

function Place({ document, annotation }: { document: Id; annotation: Annotation }) {
  const number = useWorkspace(({ documents }) => documents.get(document)?.number ?? '');
  const text = useText(document);
  const [range] = annotation.ranges;
  const place = text.state === 'ready' && range !== undefined ? placeOf(text.text, range) : '';
  return (
    <span className={styles['place']}>
      {number} {place}
    </span>
  );
}

function startOf({ ranges: [range] }: Annotation): number {
  return range?.start ?? 0;
}
