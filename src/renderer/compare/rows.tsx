import type { ReactNode, RefObject } from 'react';
import type { Arrangement, Chunk } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { Connectors } from './connectors.tsx';
import { RowChunk, type RowTelling } from './row-chunk.tsx';
import styles from './rows.module.css';
import type { Stage } from './use-stage.ts';

/** The rows: two texts in one scroller, cut into the same chunks, with what stands between them. */
export function Rows({
  scroller,
  grid,
  leftHost,
  rightHost,
  rows,
  chunks,
  arrangement,
  telling,
  stage,
  onScroll,
  children,
}: {
  scroller: RefObject<HTMLDivElement | null>;
  /** Holds both texts and what stands between them. */
  grid: RefObject<HTMLDivElement | null>;
  leftHost: RefObject<HTMLDivElement | null>;
  rightHost: RefObject<HTMLDivElement | null>;
  rows: readonly CompareRow[];
  chunks: readonly Chunk[];
  arrangement: Arrangement;
  telling: RowTelling;
  stage: Stage | null;
  onScroll: () => void;
  /** Popovers: they scroll with the text they are about. */
  children: ReactNode;
}) {
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      data-region="Texts"
      data-arrangement={arrangement}
      onScroll={onScroll}
    >
      <div ref={grid} className={styles['rows']}>
        <div role="list" aria-label="Rows of the comparison" className={styles['layer']}>
          {chunks.map((chunk, index) => (
            <RowChunk key={chunk.from} chunk={chunk} index={index} telling={telling} />
          ))}
        </div>
        <div ref={leftHost} className={`${styles['host']} ${styles['left']}`} />
        <div ref={rightHost} className={`${styles['host']} ${styles['right']}`} />
        {arrangement === 'beside' && stage !== null ? (
          <Connectors rows={rows} current={telling.current} geometry={stage.layout.geometry} />
        ) : null}
        {children}
      </div>
    </div>
  );
}
