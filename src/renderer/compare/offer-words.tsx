import { useEffect } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { type Offer, offerName } from '../../shared/comparison/offers.ts';
import { pairThese } from './corrections.ts';
import styles from './stand-in.module.css';
import type { Standing } from './stand-in.tsx';

/** Says of a paragraph only one side has what there is like it on the other: goes there, shows the phrase, or pairs them. */
export function OfferWords({
  offers,
  from,
  standing,
}: {
  offers: readonly Offer[];
  /** The side that has the paragraph. */
  from: SideName;
  standing: Standing;
}) {
  const { leftNumbers, rightNumbers, onPoint } = standing;
  useEffect(() => () => onPoint(null), [onPoint]);
  return offers.map((offer) => (
    <p key={`${offer.is} ${offer.left} ${offer.right}`} className={`${styles['offer']} ${styles[offer.is]}`}>
      <button
        type="button"
        onClick={() => standing.onGo(offer.rows[from === 'left' ? 'right' : 'left'])}
        onFocus={() => onPoint(offer)}
        onBlur={() => onPoint(null)}
        onPointerEnter={() => onPoint(offer)}
        onPointerLeave={() => onPoint(null)}
      >
        {offerName(offer, from, { left: leftNumbers, right: rightNumbers })}
      </button>
      {offer.is === 'echo' ? (
        <q>{standing.phraseOf(offer, from)}</q>
      ) : (
        <button type="button" onClick={() => void pairThese(offer.left, offer.right)}>
          Pair these
        </button>
      )}
    </p>
  ));
}
