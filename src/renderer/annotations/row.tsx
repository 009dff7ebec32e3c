import { memo, type MouseEvent } from 'react';
import { matchRuns } from '../../shared/annotations-list/matches.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { placeOf, wordsOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { useSettings } from '../state/settings.ts';
import { useText } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { shownDay } from '../ui/moment.ts';
import { openPlace } from './acts.ts';
import { changeSelection } from './list-state.ts';
import { moved, type Rows, toggled } from './selection.ts';
import styles from './table.module.css';

/** One annotation: where, what it quotes, its tags, its note, when. */
export const AnnotationRow = memo(function AnnotationRow({
  annotation,
  index,
  top,
  isActive,
  isChosen,
  words,
  rows,
}: {
  annotation: Annotation;
  /** Place in the list, from 0. */
  index: number;
  /** CSS pixels from the top of the list. */
  top: number;
  isActive: boolean;
  isChosen: boolean;
  /** Folded words to mark. */
  words: readonly string[];
  rows: Rows;
}) {
  const document = useWorkspace(({ documents }) => documents.get(annotation.document));
  const onClick = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): void =>
    changeSelection((selection) =>
      ctrlKey || metaKey
        ? toggled(rows, selection, index)
        : moved(rows, selection, index, shiftKey ? 'extend' : 'only'),
    );
  return (
    <div
      id={`annotation-${annotation.id}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-active={isActive}
      className={`${styles['columns']} ${styles['row']}`}
      style={{ top }}
      onClick={onClick}
      onDoubleClick={() => openPlace(annotation.id)}
    >
      <div role="gridcell" className={styles['place']}>
        <span>{document?.number}</span>
        <Paragraph annotation={annotation} />
      </div>
      <div role="gridcell" className={styles['quotation']} lang={document?.language}>
        <p>
          <Marked text={wordsOf(annotation)} words={words} />
        </p>
      </div>
      <div role="gridcell" className={styles['tags']}>
        <Tags tags={annotation.tags} />
      </div>
      <div role="gridcell" className={styles['note']}>
        {annotation.note === '' ? null : (
          <p>
            <Marked text={annotation.note} words={words} />
          </p>
        )}
      </div>
      <div role="gridcell" className={styles['created']}>
        {shownDay(annotation.createdAt)}
        <Other name={annotation.author} />
      </div>
      <div role="gridcell" className={styles['changed']}>
        {shownDay(annotation.updatedAt)}
        <Other name={annotation.updatedBy} />
      </div>
    </div>
  );
});

/** Who it was, where it was not the analyst who reads this. */
function Other({ name }: { name: string }) {
  const own = useSettings(({ author }) => author);
  return name === '' || name === own ? null : (
    <span className={styles['person']} title={name}>
      {name}
    </span>
  );
}

/** `¶ 8`; nothing until the text is read, or where it cannot be. */
function Paragraph({ annotation }: { annotation: Annotation }) {
  const text = useText(annotation.document);
  const [range] = annotation.ranges;
  return text.state === 'ready' && range !== undefined ? <span>{placeOf(text.text, range)}</span> : null;
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return matchRuns(text, words).map(({ text: run, found }, i) =>
    // oxlint-disable-next-line react/no-array-index-key -- runs have no names and no state
    found ? <mark key={i}>{run}</mark> : run,
  );
}

/** Two lines of tags; a third and more are counted, and named on hover. */
function Tags({ tags }: { tags: readonly Id[] }) {
  const known = useWorkspace((workspace) => workspace.tags);
  const present = tags.filter((tag) => known.has(tag));
  const rest = present.slice(2);
  return present.slice(0, 2).map((tag, i) => (
    <span key={tag} className={styles['tag']}>
      <TagName tag={tag} short />
      {i === 1 && rest.length > 0 ? (
        <span className={styles['more']} title={rest.map((id) => known.get(id)?.name).join(', ')}>
          +{rest.length}
        </span>
      ) : null}
    </span>
  ));
}
