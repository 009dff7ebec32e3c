import { drawnAt } from '../../shared/comparison/drawn.ts';
import type { Offer } from '../../shared/comparison/offers.ts';
import { type Store, useStore } from '../state/store.ts';
import styles from './connectors.module.css';
import type { Sight } from './use-sight.ts';
import type { Stage } from './use-stage.ts';

/** Below the top of a row, a little under its first line's middle: clear of the glyph. CSS pixels. */
const below = 27;
const column = 64;
/** Where the upright stands: right of the glyphs, left of that of what moved. */
const upright = 40;

/** A thin rung between two paragraphs that are offered and not asserted: dotted for an echo, dashed for what is alike. */
export function OfferRungs({
  offers,
  pointed,
  onPoint,
  stage,
  sight,
}: {
  offers: readonly Offer[];
  /** The one that is pointed at is drawn in ink. */
  pointed: Offer | null;
  onPoint: (offer: Offer | null) => void;
  stage: Stage;
  sight: Store<Sight>;
}) {
  const { drawn, height } = useStore(stage.layout.geometry, (state) => state);
  const { top, height: room } = useStore(sight, (state) => state);
  const endAt = (row: number): number | null => {
    const at = drawnAt(drawn, row);
    return at === undefined || at.to - at.from > 1
      ? null
      : at.top + Math.min(below, (at.bottom - at.top) / 2);
  };
  const rungs = offers.flatMap((offer) => {
    const [from, to] = [endAt(offer.rows.left), endAt(offer.rows.right)];
    if (from === null || to === null) return [];
    const isNear = Math.max(from, to) > top - room && Math.min(from, to) < top + 2 * room;
    return isNear || offer === pointed ? [{ offer, from, to }] : [];
  });
  return (
    <svg aria-hidden="true" className={styles['connectors']} height={height}>
      {rungs.map(({ offer, from, to }) => {
        const d = `M0 ${from} H${upright} V${to} H${column}`;
        return (
          <g
            key={`${offer.is} ${offer.left} ${offer.right}`}
            className={offer === pointed ? styles['pointed'] : undefined}
            onPointerEnter={() => onPoint(offer)}
            onPointerLeave={() => onPoint(null)}
          >
            <path className={styles['reach']} d={d} />
            <path className={styles[offer.is]} d={d} />
            {offer === pointed ? (
              <text x={upright - 4} y={Math.max(Math.min(from, to), top) + 14}>
                {offer.is}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
