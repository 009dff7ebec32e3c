import type { ReportAligned, ReportAlignedBlock, ReportTable } from '../../shared/report/report.ts';
import type { Parts } from './page-block.tsx';
import styles from './page-block.module.css';
import { Pieces } from './pieces.tsx';

/**
 * Figures in columns; each row is a part. Rows that stand on other pages are there too, collapsed, so that
 * the columns are as wide on every page.
 */
export function FiguresTable({
  table: { head, rows },
  parts: { from, to },
}: {
  table: ReportTable;
  parts: Parts;
}) {
  const [, ...columns] = head;
  return (
    <table>
      <thead>
        <tr>
          {head.map(({ name, isFigure }) => (
            <th key={name} scope="col" data-figure={isFigure}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], i) => (
          <tr key={first} data-part data-elsewhere={i < from || i >= to}>
            <th scope="row">{first}</th>
            {columns.map(({ name, isFigure }, column) => (
              <td key={name} data-figure={isFigure}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Rows of two texts side by side, each a part, over it how its sides relate; the head is seen only where they
 * begin, or begin a page.
 */
export function AlignedTable({
  aligned: { head, languages, rows },
  parts: { from, to },
  hasHead,
}: {
  aligned: ReportAligned;
  parts: Parts;
  hasHead: boolean;
}) {
  return (
    <table>
      <thead data-seen={hasHead}>
        <tr>
          {head.map((name, side) => (
            // oxlint-disable-next-line react/no-array-index-key -- two versions may have one title
            <th key={side} scope="col" lang={languages[side]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.slice(from, to).map(({ left, right, relation }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows of one comparison never move
        <tbody key={i} data-part>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {relation}
            </th>
          </tr>
          <tr>
            <Side blocks={left} language={languages[0]} />
            <Side blocks={right} language={languages[1]} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Side({ blocks, language }: { blocks: readonly ReportAlignedBlock[]; language: string }) {
  return (
    <td>
      {blocks.map(({ place, pieces }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <p key={i} lang={language}>
          <span className={styles['place']} lang="en">
            {place}
          </span>{' '}
          <Pieces pieces={pieces} />
        </p>
      ))}
    </td>
  );
}
