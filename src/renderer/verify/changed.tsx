import { legible } from '../../shared/interchange/verify/in-words.ts';
import type { Altered } from '../../shared/interchange/verify/verdict.ts';
import styles from './finding.module.css';

/** What the source says, or the report, with the words marked that the other does not have. */
export function Changed({ side, altered }: { side: 'was' | 'is'; altered: Altered }) {
  const words = side === 'was' ? altered.source : altered.report;
  const Mark = side === 'was' ? 'del' : 'ins';
  const parts = [];
  let at = 0;
  for (const change of altered.changes) {
    const from = side === 'was' ? change.wasAt : change.isAt;
    const own = change[side];
    parts.push(<span key={`${at} `}>{legible(words.slice(at, from))}</span>);
    if (own !== '')
      parts.push(
        <Mark key={from} className={styles[side]}>
          {own === ' ' ? '␣' : legible(own)}
        </Mark>,
      );
    at = from + own.length;
  }
  return (
    <>
      {parts}
      {legible(words.slice(at))}
    </>
  );
}
