import { memo } from 'react';
import type { Document, DocumentText, StatementDate } from '../../shared/model/document.ts';
import { shownDate } from '../../shared/model/library.ts';
import { isHidden } from '../../shared/text/blocks.ts';
import { counted } from '../../shared/wording.ts';
import { CarryLine } from '../fates/carry-line.tsx';
import { MemoButton } from '../memos/memo-mark.tsx';
import { RelatedLine } from '../related/related-line.tsx';
import { dispatchAction } from '../state/actions.ts';
import styles from './document-header.module.css';
import { languageName } from '../../shared/text/language-name.ts';
import { Legible } from '../ui/legible.tsx';

/** Who published it, over the title; and the title itself where the text does not hold it. */
export function Kicker({ document, titled }: { document: Document; titled: boolean }) {
  const { outlet, agency } = document;
  return (
    <header className={styles['kicker']}>
      <p>
        {outlet ?? agency ?? 'Outlet not stated'}
        {outlet !== null && agency !== null && agency !== outlet ? <span>{agency}</span> : null}
      </p>
      {titled ? (
        <h1 lang={document.language}>
          <Legible text={document.title} />
        </h1>
      ) : null}
    </header>
  );
}

/** What is known of the document, under its title, and what of its lines is not shown. */
export const Facts = memo(function Facts({
  document,
  text,
  hiddenShown,
  onToggle,
}: {
  document: Document;
  text: DocumentText;
  hiddenShown: boolean;
  onToggle: () => void;
}) {
  const { statement, place, published, language, speakers } = document;
  const hidden = text.blocks.filter(isHidden).length;
  const when = [statement === null ? null : <DateOf key="date" date={statement} />, place].filter(
    (part) => part !== null,
  );
  return (
    <div className={styles['facts']}>
      <dl>
        <div>
          <dt>Statement</dt>
          <dd>
            {when.length === 0 ? 'not stated' : when.flatMap((part, i) => (i === 0 ? [part] : [', ', part]))}
          </dd>
        </div>
        <div>
          <dt>Published</dt>
          <dd>
            {published === null ? 'not stated' : <DateOf date={published} />}
            {published?.time == null ? null : `, ${published.time.slice(0, 5)}`}
          </dd>
        </div>
        <div>
          <dt>Language</dt>
          <dd>{languageName(language)}</dd>
        </div>
        <div>
          <dt>Speakers</dt>
          <dd>{speakers.length === 0 ? 'not stated' : speakers.join(', ')}</dd>
        </div>
      </dl>
      <div className={styles['acts']}>
        <MemoButton about={document.id} />
        {hidden === 0 ? null : (
          <button type="button" className={styles['hidden']} aria-pressed={hiddenShown} onClick={onToggle}>
            {counted(hidden, 'boilerplate line')} {hiddenShown ? 'shown' : 'hidden'}
          </button>
        )}
        <button type="button" className={styles['hidden']} onClick={() => dispatchAction('facts')}>
          Edit facts
        </button>
        <RelatedLine document={document} className={styles['hidden'] ?? ''} />
        <CarryLine document={document} className={styles['hidden'] ?? ''} />
      </div>
    </div>
  );
});

/** A date; an inferred one says so by a dotted line and in words. */
export function DateOf({ date }: { date: StatementDate }) {
  return date.inferred ? (
    <span className={styles['inferred']} title="Inferred, not stated">
      {shownDate(date)}
    </span>
  ) : (
    shownDate(date)
  );
}
