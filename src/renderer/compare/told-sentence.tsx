import type { SentencePart } from '../../shared/alignment/sentence.ts';
import styles from './told-sentence.module.css';
import { WhatSwitch } from './what-switch.tsx';

/** What the comparison comes to, in a sentence of true figures, and the switch between the ways to look at it. */
export function ToldSentence({ parts }: { parts: readonly SentencePart[] }) {
  return (
    <div className={styles['told']}>
      <p className={styles['sentence']}>
        {parts.map(({ text, strong }, i) =>
          // oxlint-disable-next-line react/no-array-index-key -- parts of one sentence never move
          strong ? <b key={i}>{text}</b> : <span key={i}>{text}</span>,
        )}
      </p>
      <WhatSwitch />
    </div>
  );
}
