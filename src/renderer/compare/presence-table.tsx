import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PresenceOrder } from '../../shared/comparison/presence-list.ts';
import type { PresenceRow, Presences } from '../../shared/comparison/presence.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { viewStore } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { openPairAt } from './against.ts';
import { PresenceColumnHead } from './presence-column-head.tsx';
import { PresenceTableRow } from './presence-row.tsx';
import styles from './presence-table.module.css';
import { usePresenceKeys } from './use-presence-keys.ts';
import type { ColumnState } from './use-presences.ts';

/** Rows drawn at first, and added at once. */
const page = 400;

const nextOrder = { text: 'fewest', fewest: 'most', most: 'text' } as const;
const ariaSort = { text: undefined, fewest: 'ascending', most: 'descending' } as const;

/** The paragraphs of a document by row, the other documents by column: what became of each in each. */
export function PresenceTable({
  first,
  others,
  text,
  presences,
  states,
  rows,
  order,
  onOrder,
}: {
  first: Document;
  others: readonly Document[];
  text: DocumentText;
  presences: Presences;
  states: readonly ColumnState[];
  /** Those of `presences` that are shown, in their order. */
  rows: readonly PresenceRow[];
  order: PresenceOrder;
  onOrder: (order: PresenceOrder) => void;
}) {
  const [most, setMost] = useState(page);
  const [opened, setOpened] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = usePresenceKeys(scroller, viewStore.get().compare?.row ?? null);
  const drawn = rows.slice(0, most);
  const total = presences.rows.length;
  return (
    <div ref={scroller} className={styles['scroller']}>
      {/* Keys move from cell to cell; each cell is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className={styles['table']} {...keys}>
        <caption className="visually-hidden">
          Paragraphs of {first.number} and what became of them in {others.length} other documents
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles['paragraph']}>
              Paragraph of {first.number}
            </th>
            <th scope="col" className={styles['carried']} aria-sort={ariaSort[order]}>
              <button
                type="button"
                title="Sort by how many documents carry it"
                onClick={() => onOrder(nextOrder[order])}
              >
                In
                {order === 'fewest' ? <ArrowUp size={12} aria-hidden="true" /> : null}
                {order === 'most' ? <ArrowDown size={12} aria-hidden="true" /> : null}
              </button>
            </th>
            {others.map((other) => (
              <PresenceColumnHead key={other.id} document={other} removable={others.length > 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <PresenceTableRow
              key={row.block}
              first={first}
              others={others}
              states={states}
              text={text}
              row={row}
              isOpened={opened === row.block}
              onOpen={setOpened}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className={styles['paragraph']}>
              Carried
            </th>
            {others.map((other, i) => (
              <td key={other.id}>
                {states[i] !== 'known' ? null : (
                  <button
                    type="button"
                    data-row="carried"
                    data-column={i + 1}
                    title={`Compare ${first.number} with ${other.number}`}
                    onClick={() => openPairAt(first, other, null)}
                  >
                    {presences.carried[i]?.toLocaleString('en')} of {total.toLocaleString('en')}
                    <span className="visually-hidden"> in {other.number}</span>
                  </button>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {rows.length > 0 ? null : <p className={styles['none']}>No paragraph is like that here.</p>}
      {rows.length <= most ? null : (
        <Button kind="ghost" onClick={() => setMost(most + page)}>
          Show {Math.min(page, rows.length - most).toLocaleString('en')} more paragraphs
        </Button>
      )}
    </div>
  );
}
