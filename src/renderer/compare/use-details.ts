import { useMemo, useState } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { type Offer, offersByRow } from '../../shared/comparison/offers.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useView } from '../state/view.ts';
import { changePair, pairNow } from './pair.ts';
import type { ReadyComparison } from './use-compared.ts';
import { useOffers } from './use-offers.ts';
import { useSentences } from './use-sentences.ts';

/** What is shown of the rows besides how they are paired: what is offered, and the sentences of the current one. */
export function useDetails(
  left: Document,
  right: Document,
  ready: ReadyComparison,
  rows: Parameters<typeof useOffers>[1],
  current: number | null,
) {
  const { leftText, rightText, compared } = ready;
  const echoes = useView(({ compare }) => compare?.echoes ?? false);
  const list = useOffers(ready, rows, echoes);
  const offers = useMemo(() => offersByRow(list), [list]);
  const [last, onPoint] = useState<Offer | null>(null);
  const pointed = last !== null && list.includes(last) ? last : null;
  const sentences = useSentences(left, right, ready, current === null ? undefined : compared.rows[current]);
  const texts = useMemo(() => ({ left: leftText, right: rightText }), [leftText, rightText]);
  useAction('sentences', () => toggleDetail('sentences'));
  useAction('echoes', () => toggleDetail('echoes'));
  const marked = useMemo(() => {
    const phrase = pointed?.phrase ?? null;
    const on = (side: SideName): readonly Passage[] =>
      phrase === null ? sentences.counterpart[side] : [phrase[side]];
    return { left: on('left'), right: on('right') };
  }, [pointed, sentences.counterpart]);
  return { list, offers, pointed, onPoint, texts, sentences, marked };
}

/** Shows echoes or sentences, or hides them again. */
export function toggleDetail(what: 'sentences' | 'echoes'): void {
  const shown = pairNow()?.[what] === true;
  changePair({ [what]: !shown });
  say(`${what === 'echoes' ? 'Echoes' : 'Sentences'} are ${shown ? 'hidden' : 'shown'}`);
}
