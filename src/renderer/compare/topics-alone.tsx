import { counted } from '../../shared/wording.ts';
import { TagName } from '../annotating/tag-name.tsx';
import styles from './topics-alone.module.css';
import { TopicsPassages } from './topics-passages.tsx';
import type { Opening } from './topics-view.tsx';
import type { Topics } from './use-topics.ts';

/** The tags that one text alone has. */
export function TopicsAlone({ topics: { documents }, opened, onOpen }: { topics: Topics } & Opening) {
  return documents.map((told) => (
    <section key={told.document.id} aria-label={`Only in ${told.name}`} className={styles['alone']}>
      <h2>Only in {told.name}</h2>
      {told.alone.length === 0 ? (
        <p>
          {told.name} has no tag that is not in {documents.length === 2 ? 'the other' : 'another'} too.
        </p>
      ) : (
        <ul>
          {told.alone.map(({ tag, annotations }) => {
            const key = `alone ${told.document.id} ${tag.id}`;
            return (
              <li key={tag.id}>
                <button
                  type="button"
                  aria-expanded={key === opened}
                  onClick={() => onOpen(key === opened ? null : key)}
                >
                  <TagName tag={tag.id} />
                  <span className={styles['count']}>{counted(annotations.length, 'passage')}</span>
                </button>
                {key === opened ? (
                  <TopicsPassages
                    about={tag.name}
                    told={told}
                    annotations={annotations}
                    onClose={() => onOpen(null)}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  ));
}
