import { memo, type PointerEvent, useRef } from 'react';
import { fromOverview, toOverview } from '../../shared/comparison/drawn.ts';
import type { Overview } from '../../shared/comparison/overview.ts';
import { type Store, useStore } from '../state/store.ts';
import styles from './overview-strip.module.css';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/** The whole comparison to scale, with a frame around what is in sight. Drag it to scroll. */
export function OverviewStrip({
  overview,
  stage,
  sight,
  current,
}: {
  overview: Overview;
  stage: Stage;
  sight: Store<Sight>;
  /** The current row's moved pair is drawn solid. */
  current: number | null;
}) {
  const element = useRef<HTMLDivElement>(null);
  /** How far below the frame's middle it was taken, as a fraction of the strip. */
  const grip = useRef(0);
  const { stretches, height } = useStore(stage.layout.geometry, (state) => state);
  const { top, height: room } = useStore(sight, (state) => state);
  const rested = useStore(stage.layout.rested, (state) => state);
  const start = toOverview(overview.edges, stretches, top);
  const end = toOverview(overview.edges, stretches, Math.min(height, top + room));
  const place = (event: PointerEvent): number => {
    const box = element.current?.getBoundingClientRect();
    return box === undefined || box.height === 0 ? 0 : (event.clientY - box.top) / box.height;
  };
  const scrollTo = (middle: number): void =>
    stage.scroller.scrollTo({ top: fromOverview(overview.edges, stretches, Math.max(0, middle)) - room / 2 });
  return (
    <div
      ref={element}
      aria-hidden="true"
      data-overview
      className={styles['strip']}
      onPointerDown={(event) => {
        const at = place(event);
        grip.current = at >= start && at <= end ? at - (start + end) / 2 : 0;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (grip.current === 0) scrollTo(at);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrollTo(place(event) - grip.current);
      }}
    >
      <div className={styles['inside']}>
        {rested ? <Stripes overview={overview} current={current} /> : null}
        <span className={styles['frame']} style={{ top: percent(start), height: percent(end - start) }} />
      </div>
    </div>
  );
}

/** What does not change while scrolling. */
const Stripes = memo(function Stripes({ overview, current }: { overview: Overview; current: number | null }) {
  return (
    <>
      {overview.stripes.map((stripe) => (
        <i
          key={`${stripe.side} ${stripe.row}`}
          className={`${styles[stripe.side]} ${styles[stripe.kind]}`}
          style={{ top: percent(stripe.top), height: `calc(${percent(stripe.height)} - 1px)` }}
        />
      ))}
      <svg className={styles['links']} viewBox="0 0 1 1" preserveAspectRatio="none">
        <path d={linesOf(overview.links.filter(({ row }) => row !== current))} />
        <path
          d={linesOf(overview.links.filter(({ row }) => row === current))}
          className={styles['current']}
        />
      </svg>
    </>
  );
});

function linesOf(links: Overview['links']): string {
  return links.map(({ from, to }) => `M0 ${from}L1 ${to}`).join('');
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
