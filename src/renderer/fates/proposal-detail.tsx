import { useLayoutEffect, useRef } from 'react';
import type { Proposal } from '../../shared/anchoring/carrying.ts';
import { fateWords } from '../../shared/anchoring/fate-words.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import { counted } from '../../shared/wording.ts';
import { Button } from '../ui/button.tsx';
import { PassageText } from './passage-text.tsx';
import styles from './proposal-detail.module.css';
import { numbered, type TextOfDocument } from './text-of-document.ts';

/** The evidence for one annotation: its words where they stand, and those of the other text, in which others can be selected. */
export function ProposalDetail({
  proposal,
  isBack,
  from,
  to,
  onChoose,
  onAsFound,
  onDismiss,
  onOpen,
}: {
  proposal: Proposal;
  isBack: boolean;
  from: TextOfDocument;
  to: TextOfDocument;
  onChoose: (passage: Passage) => void;
  onAsFound: () => void;
  onDismiss: () => void;
  onOpen: () => void;
}) {
  const { annotation, fate, ranges, isAdjusted, refusal } = proposal;
  const element = useRef<HTMLElement>(null);
  const start = ranges[0]?.start;
  useLayoutEffect(() => {
    if (start === undefined) return;
    element.current?.querySelector('[data-marked="suggested"]')?.scrollIntoView({ block: 'nearest' });
  }, [start]);
  const words = fateWords(fate, {
    number: to.document.number,
    ...numbered(to.text),
    isEarlier: isBack,
  });
  return (
    <section ref={element} className={styles['detail']} aria-label="Evidence">
      <p className={styles['fate']}>
        {isAdjusted ? 'Words chosen by you' : words.charAt(0).toUpperCase() + words.slice(1)}
        <span>
          {fate.kept} of {counted(fate.of, 'word')} kept
        </span>
      </p>
      <h2>{from.document.number}</h2>
      <PassageText
        source={from}
        passages={annotation.ranges}
        at={annotation.ranges[0]?.start ?? 0}
        kind="own"
      />
      <h2>{to.document.number}</h2>
      <PassageText
        source={to}
        passages={ranges}
        at={fate.at}
        kind="suggested"
        neighbours
        onSelect={onChoose}
      />
      <div className={styles['foot']}>
        <p className={styles['hint']}>
          Select other words here to take them instead, or move the edges: Shift and ← → the end, Alt Shift
          and ← → the beginning.
        </p>
        <div className={styles['acts']}>
          <Button onClick={onOpen}>Open in Compare</Button>
          {isAdjusted ? (
            <Button kind="ghost" onClick={onAsFound}>
              As it was found
            </Button>
          ) : null}
          <Button kind="ghost" onClick={onDismiss}>
            {refusal === null ? 'Not this one' : 'Offer it again'}
          </Button>
        </div>
      </div>
    </section>
  );
}
