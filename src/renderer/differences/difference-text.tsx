import type { Stretch } from '../../shared/difference/stretches.ts';
import styles from './difference-text.module.css';

const elements = { kept: 'span', added: 'ins', removed: 'del' } as const;

/** A note with what came and what went in it. */
export function DifferenceText({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className={styles['text']}>
      {stretches.map(({ text, change }, i) => {
        const Element = elements[change];
        // oxlint-disable-next-line react/no-array-index-key -- a note is read, not edited, here
        return <Element key={i}>{text}</Element>;
      })}
    </p>
  );
}
