import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Arrangement, Chunk } from '../../shared/comparison/lines.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { createStore, type Store } from '../state/store.ts';
import { Connectors } from './connectors.tsx';
import type { Sight } from './overview-strip.tsx';
import { RowChunk, type RowTelling } from './row-chunk.tsx';
import { RowLayout } from './row-layout.ts';
import styles from './rows.module.css';
import { lengthsOf, plansOf } from './text-plans.ts';
import type { ReadyComparison } from './use-compared.ts';

/** Both texts as they stand in the page. */
export interface Stage {
  readonly scroller: HTMLElement;
  readonly left: Surface;
  readonly right: Surface;
  readonly texts: ReadyComparison;
  readonly layout: RowLayout;
}

/** How a text is put into its column: the screen knows how it is annotated. */
export type MakeSurface = (
  side: 'left' | 'right',
  place: {
    readonly host: HTMLElement;
    readonly scroller: HTMLElement;
    readonly plan: ReturnType<typeof plansOf>['left'];
    readonly onPainted: () => void;
  },
) => Surface;

/** The rows: two texts in one scroller, cut into the same chunks, with what stands between them. */
export function Rows({
  ready,
  chunks,
  arrangement,
  telling,
  sight,
  makeSurface,
  stage,
  onStaged,
  onScrolled,
}: {
  ready: ReadyComparison;
  chunks: readonly Chunk[];
  arrangement: Arrangement;
  telling: RowTelling;
  /** Kept at what is in sight. */
  sight: Store<Sight>;
  makeSurface: MakeSurface;
  stage: RefObject<Stage | null>;
  /** Both texts stand and are laid out: where the analyst was can be found again. */
  onStaged: (stage: Stage) => void;
  onScrolled: () => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const leftHost = useRef<HTMLDivElement>(null);
  const rightHost = useRef<HTMLDivElement>(null);
  const [geometry, setGeometry] = useState<RowLayout['geometry']>(noGeometry);
  const { rows } = ready.compared;
  const plans = useMemo(() => plansOf(rows), [rows]);
  const staged = useRef(false);
  const calls = useRef({ makeSurface, onStaged, onScrolled });
  useLayoutEffect(() => {
    calls.current = { makeSurface, onStaged, onScrolled };
  });

  useLayoutEffect(() => {
    const place = { scroller: scroller.current, grid: grid.current };
    if (place.scroller === null || place.grid === null || !leftHost.current || !rightHost.current)
      return undefined;
    let layout: RowLayout | null = null;
    const onPainted = (): void => layout?.mounted();
    const common = { scroller: place.scroller, onPainted };
    const left = calls.current.makeSurface('left', { ...common, host: leftHost.current, plan: plans.left });
    const right = calls.current.makeSurface('right', {
      ...common,
      host: rightHost.current,
      plan: plans.right,
    });
    layout = new RowLayout({
      scroller: place.scroller,
      grid: place.grid,
      left,
      right,
      lengths: { left: lengthsOf(ready.leftText), right: lengthsOf(ready.rightText) },
    });
    stage.current = { scroller: place.scroller, left, right, texts: ready, layout };
    setGeometry(layout.geometry);
    const watch = follow(place.scroller, sight);
    return () => {
      stage.current = null;
      staged.current = false;
      watch();
      layout?.destroy();
      left.destroy();
      right.destroy();
    };
  }, [plans, ready, sight, stage]);

  useLayoutEffect(() => {
    const now = stage.current;
    if (now === null) return;
    now.layout.show(chunks, telling.current);
    if (!staged.current) calls.current.onStaged(now);
    staged.current = true;
    // What is current is only asked: it does not lay the rows out anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chunks, stage, geometry]);

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      data-region="Texts"
      data-arrangement={arrangement}
      onScroll={() => calls.current.onScrolled()}
    >
      <div ref={grid} className={styles['rows']}>
        <div role="list" aria-label="Rows of the comparison" className={styles['layer']}>
          {chunks.map((chunk, index) => (
            <RowChunk key={chunk.from} chunk={chunk} index={index} telling={telling} />
          ))}
        </div>
        <div ref={leftHost} className={`${styles['host']} ${styles['left']}`} />
        <div ref={rightHost} className={`${styles['host']} ${styles['right']}`} />
        {arrangement === 'beside' ? (
          <Connectors rows={rows} current={telling.current} geometry={geometry} />
        ) : null}
      </div>
    </div>
  );
}

const noGeometry: RowLayout['geometry'] = createStore<ReturnType<RowLayout['geometry']['get']>>({
  drawn: [],
  height: 0,
});

/** Keeps `sight` at what is in sight of a scroller. Answers how to stop. */
function follow(scroller: HTMLElement, sight: Store<Sight>): () => void {
  const look = (): void =>
    sight.set((before) =>
      before.top === scroller.scrollTop && before.height === scroller.clientHeight
        ? before
        : { top: scroller.scrollTop, height: scroller.clientHeight },
    );
  const sizes = new ResizeObserver(look);
  sizes.observe(scroller);
  scroller.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    scroller.removeEventListener('scroll', look);
  };
}
