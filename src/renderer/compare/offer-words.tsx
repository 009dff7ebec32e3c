import { useEffect } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { type Offer, offerName } from '../../shared/comparison/offers.ts';
import { paragraphs } from '../../shared/comparison/wording.ts';
import { Tooltip } from '../ui/tooltip.tsx';
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
  const { onPoint } = standing;
  useEffect(() => () => onPoint(null), [onPoint]);
  const to = from === 'left' ? 'right' : 'left';
  const numbers = { left: standing.leftNumbers, right: standing.rightNumbers };
  const going = (offer: Offer) => ({
    type: 'button' as const,
    onClick: () => standing.onGo(offer.rows[to]),
    onFocus: () => onPoint(offer),
    onBlur: () => onPoint(null),
    onPointerEnter: () => onPoint(offer),
    onPointerLeave: () => onPoint(null),
  });
  const echoes = offers.filter(({ is }) => is === 'echo');
  return (
    <>
      {offers
        .filter(({ is }) => is === 'similar')
        .map((offer) => (
          <p key={`${offer.left} ${offer.right}`} className={`${styles['offer']} ${styles['similar']}`}>
            <button {...going(offer)}>{offerName(offer, from, numbers)}</button>
            <button type="button" onClick={() => void pairThese(offer.left, offer.right)}>
              Pair these
            </button>
          </p>
        ))}
      {echoes.length === 0 ? null : (
        <p className={styles['offer']}>
          {echoes.length === 1 ? 'Echo' : 'Echoes'} in {to === 'left' ? 'A' : 'B'}
          {echoes.map((offer) => {
            const phrase = phraseOn(to, offer, standing);
            return (
              <Tooltip key={`${offer.left} ${offer.right}`} label={`“${phrase}”`}>
                <button {...going(offer)} aria-label={`${offerName(offer, from, numbers)}: “${phrase}”`}>
                  {paragraphs([offer[to]], numbers[to])}
                </button>
              </Tooltip>
            );
          })}
        </p>
      )}
    </>
  );
}

/** The phrase of an echo as a side has it. */
function phraseOn(side: SideName, { phrase }: Offer, { texts }: Standing): string {
  return phrase === null ? '' : texts[side].text.slice(phrase[side].start, phrase[side].end);
}
