import { ArrowUpDown } from 'lucide-react';
import { memo } from 'react';
import { presencePlace, presenceSaid } from '../../shared/comparison/presence-words.ts';
import { isCarried, type PresenceCell, type PresenceRow } from '../../shared/comparison/presence.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { openPairAt } from './against.ts';
import { PresenceGlyph } from './presence-glyph.tsx';
import { PresencePassages } from './presence-passages.tsx';
import styles from './presence-table.module.css';
import type { ColumnState } from './use-presences.ts';

/** First characters of a paragraph that its row shows; the rest is cut by the column. */
const firstWords = 400;

/** What stands in a cell where nothing is known of the document. */
const untold = {
  aligning: '…',
  declined: 'other language',
  failed: 'unreadable',
  known: '',
} as const satisfies Record<ColumnState, string>;

/** A paragraph, in how many of the others it is, and what became of it in each. */
export const PresenceTableRow = memo(function PresenceTableRow({
  first,
  others,
  states,
  text,
  row,
  isOpened,
  onOpen,
}: {
  first: Document;
  others: readonly Document[];
  states: readonly ColumnState[];
  text: DocumentText;
  row: PresenceRow;
  isOpened: boolean;
  onOpen: (block: number | null) => void;
}) {
  const start = text.blocks[row.block]?.start ?? 0;
  const end = text.blocks[row.block]?.end ?? start;
  const known = states.filter((state) => state === 'known').length;
  const isNowhere = row.carried === 0 && known === states.length;
  return (
    <>
      <tr data-nowhere={isNowhere} data-opened={isOpened}>
        <th scope="row" className={styles['paragraph']}>
          <span className={styles['number']}>
            <span className="visually-hidden">¶</span>
            {row.number}
          </span>
          <span className={styles['words']} lang={first.language}>
            {text.text.slice(start, Math.min(end, start + firstWords))}
          </span>
        </th>
        <td className={styles['carried']}>
          <button
            type="button"
            data-row={row.number}
            data-column={0}
            aria-expanded={isOpened}
            onClick={() => onOpen(isOpened ? null : row.block)}
          >
            {row.carried === 0 ? 'none' : row.carried} of {known}
            <span className="visually-hidden"> documents. Show the passages</span>
          </button>
        </td>
        {others.map((other, i) => (
          <td key={other.id}>
            {states[i] === 'known' ? (
              <Cell
                cell={row.cells[i]}
                document={other}
                row={row.number}
                column={i + 1}
                onOpen={() => openPairAt(first, other, { row: row.number, offset: start })}
              />
            ) : (
              <span className={styles['waiting']}>{untold[states[i] ?? 'aligning']}</span>
            )}
          </td>
        ))}
      </tr>
      {isOpened ? (
        <tr>
          <td colSpan={others.length + 2} className={styles['opened']}>
            <PresencePassages
              first={first}
              others={others}
              text={text}
              row={row}
              onClose={() => onOpen(null)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
});

function Cell({
  cell,
  document,
  row,
  column,
  onOpen,
}: {
  cell: PresenceCell | undefined;
  document: Document;
  row: number;
  column: number;
  onOpen: () => void;
}) {
  if (cell === undefined) return null;
  const said = presenceSaid(cell, document.number);
  return (
    <button type="button" data-row={row} data-column={column} aria-label={said} title={said} onClick={onOpen}>
      <PresenceGlyph is={cell.is} />
      {isCarried(cell) ? <span>{presencePlace(cell)}</span> : null}
      {cell.moved ? <ArrowUpDown size={12} aria-hidden="true" /> : null}
    </button>
  );
}
