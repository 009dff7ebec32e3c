import type { ReactNode } from 'react';
import type { Patch } from '../../shared/commands/patch.ts';
import type { State } from '../../shared/difference/known.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Differences } from './differences.tsx';
import styles from './differences-dialog.module.css';

/** How high the dialog is, in CSS pixels. */
const [few, many] = [440, 640];

/** The list of what differs in a dialog of its own, with a sentence over it and what can be done about it under it. */
export function DifferencesDialog({
  title,
  lead,
  patches,
  states,
  actions,
  onClose,
}: {
  title: string;
  /** What is compared with what, and what the acts will do. */
  lead: string;
  patches: readonly Patch[];
  states: readonly State[];
  actions: ReactNode;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={title}
      width={720}
      height={patches.length < 3 ? few : many}
      bare
      onClose={onClose}
      actions={actions}
    >
      <div className={styles['inside']}>
        <p className={styles['lead']}>{lead}</p>
        <div className={styles['list']}>
          <Differences patches={patches} states={states} />
        </div>
      </div>
    </Dialog>
  );
}
