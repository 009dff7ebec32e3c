import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import styles from './side-panel.module.css';

/** A panel over the end of a screen, so that what it is about can be read while it is written; at the foot where there is no room. */
export function SidePanel({
  kind,
  name,
  language,
  mark,
  region,
  closing,
  onClose,
  children,
}: {
  /** What is written in it, above what it is about. */
  kind: string;
  name: string;
  language?: string | undefined;
  mark?: ReactNode;
  /** Its name among the regions that F6 goes through. */
  region: string;
  /** What its close button is called. */
  closing: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <aside className={styles['panel']} aria-label={`${kind}: ${name}`} data-region={region}>
      <header className={styles['head']}>
        <div>
          <p>{kind}</p>
          <h2 lang={language}>
            {mark}
            <span>{name}</span>
          </h2>
        </div>
        <IconButton label={closing} keys="Esc" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      {children}
    </aside>
  );
}
