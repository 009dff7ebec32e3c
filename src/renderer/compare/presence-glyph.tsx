import type { Presence } from '../../shared/comparison/presence.ts';
import styles from './presence-glyph.module.css';

/** A small sign for what became of a paragraph; its words stand beside it. */
export function PresenceGlyph({ is }: { is: Presence }) {
  return <i aria-hidden="true" className={`${styles['glyph']} ${styles[is] ?? ''}`} />;
}
