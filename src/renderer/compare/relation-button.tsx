import { Ellipsis } from 'lucide-react';
import { createContext, type MouseEvent, useContext } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { changePair } from './pair.ts';
import { PairGlyph } from './pair-glyph.tsx';
import styles from './relation-button.module.css';
import { askAboutRow } from './row-asked.ts';

/** The blocks of each side that the analyst keeps apart from a block of the other. */
export interface KeptApart {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

export const KeptApartContext = createContext<KeptApart>({ left: new Set(), right: new Set() });

/** Between the two sides of a row: how they stand to each other, by whose word, and its menu to correct that. */
export function RelationButton({
  row,
  flow,
}: {
  row: CompareRow;
  /** The side it keeps to where another row stands beside it. */
  flow: SideName | null;
}) {
  const apart = useContext(KeptApartContext);
  const isBy =
    row.pairs.some(({ corrected }) => corrected) ||
    row.left.some((block) => apart.left.has(block)) ||
    row.right.some((block) => apart.right.has(block));
  const ask = (event: MouseEvent<HTMLButtonElement>): void => {
    event.preventDefault();
    changePair({ row: row.index });
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    askAboutRow({ row: row.index, at: { left, bottom } });
  };
  const isBare = row.kind === 'identical' || row.kind === 'moved';
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        data-flow={flow ?? undefined}
        aria-haspopup="menu"
        aria-label="Correct this row"
        className={`${styles['button']} ${isBare ? styles['bare'] : ''}`}
        onClick={ask}
        onContextMenu={ask}
      >
        {isBare ? <Ellipsis size={14} aria-hidden="true" /> : <PairGlyph kind={row.kind} />}
      </button>
      {isBy ? (
        <span className={styles['by']} data-flow={flow ?? undefined}>
          by you
        </span>
      ) : null}
    </>
  );
}
