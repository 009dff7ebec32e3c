import { useEffect, useMemo, useState } from 'react';
import type { Row } from '../../shared/alignment/alignment.ts';
import { type Offer, offersBetween, type Standing } from '../../shared/comparison/offers.ts';
import { say } from '../state/feedback.ts';
import { sentenceOf } from '../state/workspace.ts';
import { compareClient, type ComparedTexts } from '../workers/compare-client.ts';
import type { ReadyComparison } from './use-compared.ts';

/** What is offered between the paragraphs: those that are alike, always, and with `echoes` those that share a set phrase. */
export function useOffers(
  { compared, leftText, rightText }: ReadyComparison,
  rows: Standing['rows'],
  echoes: boolean,
): readonly Offer[] {
  const [found, setFound] = useState<{ of: ComparedTexts; offers: readonly Row[] } | null>(null);
  useEffect(() => {
    if (!echoes) return undefined;
    const job = compareClient.offers(compared);
    job.result.then(
      (offers) => {
        setFound({ of: compared, offers });
        const count = offers.filter(({ relation }) => relation === 'echo').length;
        say(count === 0 ? 'There are no echoes between these texts' : `${count} echoes are shown`);
      },
      (error: unknown) => say(`Echoes could not be looked for. ${sentenceOf(error)}`, 'error'),
    );
    return job.cancel;
  }, [compared, echoes]);
  const offered = echoes && found?.of === compared ? found.offers : compared.alignment.similar;
  return useMemo(
    () => offersBetween(offered, { rows, blocks: { left: leftText.blocks, right: rightText.blocks } }),
    [offered, rows, leftText, rightText],
  );
}
