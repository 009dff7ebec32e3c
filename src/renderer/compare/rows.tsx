import { type ReactNode, type RefObject, useLayoutEffect } from 'react';
import type { Arrangement, Chunk } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { createStore, type Store, useStore } from '../state/store.ts';
import { Connectors } from './connectors.tsx';
import { RowChunk } from './row-chunk.tsx';
import type { RowTelling } from './row.tsx';
import styles from './rows.module.css';
import { RunHeads } from './run-heads.tsx';
import { OfferRungs } from './offer-rungs.tsx';
import { SentenceTicks } from './sentence-ticks.tsx';
import type { useDetails } from './use-details.ts';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/** Up to so many chunks, all of them are drawn, near or far. */
const few = 20;
const noneNear: Store<ReadonlySet<number>> = createStore<ReadonlySet<number>>(new Set());

/** The rows: two texts in one scroller, cut into the same chunks, with what stands between them. */
export function Rows({
  scroller,
  grid,
  leftHost,
  rightHost,
  rows,
  chunks,
  arrangement,
  current,
  telling,
  details,
  stage,
  sight,
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
  current: number | null;
  telling: RowTelling;
  details: Pick<ReturnType<typeof useDetails>, 'list' | 'pointed' | 'onPoint' | 'sentences'>;
  stage: Stage | null;
  sight: Store<Sight>;
  onScroll: () => void;
  /** Popovers: they scroll with the text they are about. */
  children: ReactNode;
}) {
  const near = useStore(stage?.layout.near ?? noneNear, (state) => state);
  useLayoutEffect(() => stage?.layout.settle(chunks, near), [stage, chunks, near]);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      data-region="Texts"
      data-arrangement={arrangement}
      onScroll={onScroll}
    >
      <div ref={grid} className={styles['rows']}>
        <div
          role="table"
          aria-label="Rows of the comparison"
          aria-rowcount={rows.length + 1}
          aria-colcount={5}
          className={styles['layer']}
        >
          <div role="row" aria-rowindex={1} className="visually-hidden">
            {['A ¶', 'A', 'Relation', 'B', 'B ¶'].map((name) => (
              <span key={name} role="columnheader">
                {name}
              </span>
            ))}
          </div>
          {chunks.map((chunk, index) => (
            <RowChunk
              key={chunk.from}
              chunk={chunk}
              index={index}
              isNear={chunks.length <= few || near.has(index)}
              current={current !== null && chunk.from <= current && current < chunk.to ? current : null}
              telling={telling}
            />
          ))}
        </div>
        <div ref={leftHost} className={`${styles['host']} ${styles['left']}`} />
        <div ref={rightHost} className={`${styles['host']} ${styles['right']}`} />
        {arrangement === 'beside' && stage !== null ? (
          <>
            <Connectors rows={rows} current={current} stage={stage} sight={sight} />
            <OfferRungs
              offers={details.list}
              pointed={details.pointed}
              onPoint={details.onPoint}
              stage={stage}
              sight={sight}
            />
            <RunHeads rows={rows} telling={telling} stage={stage} sight={sight} />
          </>
        ) : null}
        {stage === null || details.sentences.rows.length === 0 ? null : (
          <SentenceTicks
            rows={details.sentences.rows}
            isBeside={current !== null && rows[current]?.kind !== 'moved'}
            stage={stage}
          />
        )}
        {children}
      </div>
    </div>
  );
}
