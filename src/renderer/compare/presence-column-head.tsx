import { X } from 'lucide-react';
import type { Document } from '../../shared/model/document.ts';
import { dateOf, outletOf, shownDate } from '../../shared/model/library.ts';
import { toggleAgainst } from './against.ts';
import styles from './presence-table.module.css';

/** One of the other documents over its column: number, outlet, date, and the way out of the table. */
export function PresenceColumnHead({ document, removable }: { document: Document; removable: boolean }) {
  const date = dateOf(document);
  return (
    <th scope="col" abbr={document.number} className={styles['document']} title={document.title}>
      <b>{document.number}</b>
      <span>{outletOf(document)}</span>
      <span className={date?.inferred === true ? styles['inferred'] : undefined}>
        {date === null ? 'undated' : shownDate(date)}
      </span>
      {removable ? (
        <button
          type="button"
          aria-label={`Take ${document.number} out of the table`}
          onClick={() => toggleAgainst(document.id)}
        >
          <X size={13} aria-hidden="true" />
        </button>
      ) : null}
    </th>
  );
}
