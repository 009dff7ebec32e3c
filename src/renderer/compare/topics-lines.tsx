import type { Id } from '../../shared/model/ids.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import styles from './topics-lines.module.css';

/** A topic's line from one height to another, in CSS pixels. */
export interface TopicLine {
  readonly topic: Id;
  readonly look: TagLook;
  readonly from: number;
  readonly to: number;
  readonly isHot: boolean;
}

/**
 * Lines of topics from the left edge to the right, each in its hue and style: what joins two texts, or a text's
 * own line (`axis`, on the left, or `axis-left`, for the names that stand left of it) with the names beside it.
 */
export function TopicsLines({
  kind,
  height,
  lines,
}: {
  kind: 'axis' | 'axis-left' | 'links';
  /** Of the figure, in CSS pixels. */
  height: number;
  lines: readonly TopicLine[];
}) {
  return (
    <svg className={`${styles['lines']} ${styles[kind] ?? ''}`} height={height} aria-hidden="true">
      {kind === 'links' ? null : <line className={styles['text']} x1="0" x2="0" y1="0" y2="100%" />}
      {lines.map(({ topic, look, from, to, isHot }) => (
        <g key={topic} className={`${styles[look.style] ?? ''} ${isHot ? styles['hot'] : ''} h-${look.hue}`}>
          <line x1="0" x2="100%" y1={from} y2={to} />
          {kind === 'axis' ? <circle r="3" cx="0" cy={from} /> : null}
          {kind === 'axis-left' ? <circle r="3" cx="100%" cy={to} /> : null}
        </g>
      ))}
    </svg>
  );
}
