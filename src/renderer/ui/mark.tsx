import type { LineStyle, TagLook } from '../../shared/model/tag.ts';
import styles from './mark.module.css';

const shapes: Record<LineStyle, string> = {
  solid: styles['disc'] ?? '',
  dash: styles['square'] ?? '',
  dots: styles['ring'] ?? '',
};

/** A small coloured mark: a disc, square or ring that goes with a solid, dashed or dotted line. */
export function Mark({ look, size = 'm' }: { look: TagLook; size?: 'm' | 'child' | 'xs' }) {
  return (
    <span
      aria-hidden="true"
      className={`${styles['mark']} ${shapes[look.style]} ${styles[size] ?? ''} h-${look.hue}`}
    />
  );
}

/** The line that goes with a mark, as a sample. */
export function LineSample({ look }: { look: TagLook }) {
  return <span aria-hidden="true" className={`${styles['line']} ${styles[look.style]} h-${look.hue}`} />;
}
