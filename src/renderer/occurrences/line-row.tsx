import { Check, Minus } from 'lucide-react';
import { memo } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { lookOf } from '../../shared/model/codebook.ts';
import { dateOf, shownDate } from '../../shared/model/library.ts';
import type { Line, Occurrence } from '../../shared/search/checklist.ts';
import { inContext } from '../../shared/search/context.ts';
import { placeOf } from '../annotating/place.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import styles from './line-row.module.css';

/** What a line of the checklist says: a heading, or words in their context with the words on one axis. */
export const LineRow = memo(function LineRow({
  line,
  check,
  document,
  text,
  tag,
}: {
  line: Line;
  check: 'all' | 'some' | 'none';
  /** The document a line is of; undefined for the heading of the variants. */
  document: Document | undefined;
  text: DocumentText | undefined;
  /** The tag that is marked where it stands already. */
  tag: Id | null;
}) {
  const isDone = line.kind === 'occurrence' && line.occurrence.state === 'done';
  return (
    <>
      <span className={styles['box']} data-check={isDone ? 'done' : check} aria-hidden="true">
        {check === 'all' ? <Check size={12} strokeWidth={2.5} /> : null}
        {check === 'some' ? <Minus size={12} strokeWidth={2.5} /> : null}
      </span>
      {line.kind === 'variants' ? (
        <Variants count={line.under.length} />
      ) : document === undefined ? null : line.kind === 'document' ? (
        <Heading document={document} count={line.under.length} />
      ) : text === undefined ? null : (
        <InContext occurrence={line.occurrence} document={document} text={text} tag={tag} />
      )}
    </>
  );
});

function Heading({ document, count }: { document: Document; count: number }) {
  const date = dateOf(document);
  return (
    <span className={styles['heading']}>
      <span className={styles['number']}>{document.number}</span>
      <span className={styles['title']} lang={document.language}>
        {document.title}
      </span>
      {date === null ? null : <span className={styles['fact']}>{shownDate(date)}</span>}
      <span className={styles['count']}>{count.toLocaleString('en')}</span>
    </span>
  );
}

function Variants({ count }: { count: number }) {
  return (
    <span className={styles['heading']}>
      <span className={styles['title']}>Written in other ways</span>
      <span className={styles['fact']}>apart, joined or hyphened; in English with other endings</span>
      <span className={styles['count']}>{count.toLocaleString('en')}</span>
    </span>
  );
}

function InContext({
  occurrence: { passage, state },
  document,
  text,
  tag,
}: {
  occurrence: Occurrence;
  document: Document;
  text: DocumentText;
  tag: Id | null;
}) {
  const { before, words, after } = inContext(text, passage);
  return (
    <span className={styles['line']}>
      <span className={styles['place']}>
        {document.number} <span>{placeOf(text, passage)}</span>
      </span>
      <span className={styles['before']} lang={document.language}>
        <span>{before}</span>
      </span>
      <span className={styles['rest']} lang={document.language}>
        <b>{words}</b>
        {after}
      </span>
      {state === 'open' || tag === null ? null : (
        <span className={styles['tagged']}>
          <TagMark tag={tag} />
          tagged already
        </span>
      )}
    </span>
  );
}

function TagMark({ tag }: { tag: Id }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  return <Mark look={lookOf(tags, tag)} />;
}
