import type { ReactNode } from 'react';
import { counted } from '../../shared/wording.ts';
import { useAwaited } from '../state/workspace.ts';
import styles from './waiting.module.css';

/** Shows what counts or lists annotations once all of them are here; says meanwhile what is waited for. */
export function WhenWhole({ children }: { children: ReactNode }) {
  const awaited = useAwaited();
  return awaited === null ? (
    children
  ) : (
    <p role="status" className={styles['waiting']}>
      Reading {counted(awaited, 'annotation')}
    </p>
  );
}
