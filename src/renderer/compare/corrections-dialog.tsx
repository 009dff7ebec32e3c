import { useRef } from 'react';
import type { PairCorrections } from '../../shared/comparison/corrections.ts';
import { paragraphs } from '../../shared/comparison/wording.ts';
import type { CorrectedBlock, Correction } from '../../shared/model/correction.ts';
import { paragraphNumbers } from '../../shared/text/blocks.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownMoment } from '../ui/moment.ts';
import { letReadoutDecide } from './corrections.ts';
import styles from './corrections-dialog.module.css';
import type { ReadyComparison } from './use-compared.ts';

/** UTF-16 code units of a paragraph that are shown. */
const shownWords = 160;

/** What the analyst said of this alignment, each to be taken back, also what holds no more. */
export function CorrectionsDialog({
  corrections: { placed, unplaced },
  ready: { leftText, rightText },
  left,
  onGo,
  onClose,
}: {
  corrections: PairCorrections;
  ready: ReadyComparison;
  /** The document that is A. */
  left: string;
  /** Shows a block of A in the rows. */
  onGo: (block: number) => void;
  onClose: () => void;
}) {
  const records = useWorkspace((workspace) => workspace.corrections);
  const list = useRef<HTMLUListElement>(null);
  const all = [...placed.map(({ id }) => id), ...unplaced.map(({ id }) => id)];
  const numbers = [paragraphNumbers(leftText.blocks), paragraphNumbers(rightText.blocks)] as const;
  /** The button that was pressed goes with its row. */
  const goOn = (): void => void requestAnimationFrame(() => list.current?.querySelector('button')?.focus());
  const rowOf = (correction: Correction, title: string, onShow: (() => void) | null) => (
    <li key={correction.id}>
      <div className={styles['content']}>
        <div className={styles['title']}>{title}</div>
        {sidesOf(correction, left).map(({ document, block }) => (
          <div key={document} className={styles['words']}>
            {(document === left ? leftText : rightText).text
              .slice(block.start, block.end)
              .slice(0, shownWords)}
          </div>
        ))}
        <div className={styles['facts']}>{shownMoment(correction.createdAt)}</div>
      </div>
      {onShow === null ? null : (
        <Button kind="ghost" onClick={onShow}>
          Show
        </Button>
      )}
      <Button onClick={() => void letReadoutDecide([correction.id]).then(goOn)}>Let Readout decide</Button>
    </li>
  );
  return (
    <Dialog
      title="Corrections of the alignment"
      facts={all.length === 0 ? '' : String(all.length)}
      width={680}
      onClose={onClose}
      actions={
        <>
          {all.length < 2 ? null : (
            <Button kind="ghost" onClick={() => void letReadoutDecide(all)}>
              Let Readout decide on all
            </Button>
          )}
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      {all.length === 0 ? (
        <p className={styles['none']}>
          Nothing is corrected. The menu of a row (C, or a click on the sign between the two texts) says that
          two paragraphs are no pair, or are one; that holds until it is taken back here.
        </p>
      ) : (
        <ul ref={list} className={styles['list']}>
          {placed.map(({ id, is, left: a, right: b }) => {
            const correction = records.get(id);
            const title = `${paragraphs([a], numbers[0])} of A and ${paragraphs([b], numbers[1])} of B: ${is === 'pair' ? 'a pair' : 'not a pair'}`;
            return correction === undefined ? null : rowOf(correction, title, () => onGo(a));
          })}
          {unplaced.map((correction) =>
            rowOf(correction, 'Not applied: what it is about is no paragraph now', null),
          )}
        </ul>
      )}
    </Dialog>
  );
}

/** A's side first. */
function sidesOf({ left, right }: Correction, a: string): CorrectedBlock[] {
  return left.document === a ? [left, right] : [right, left];
}
