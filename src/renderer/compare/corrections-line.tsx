import type { PairCorrections } from '../../shared/comparison/corrections.ts';
import { counted, listed } from '../../shared/wording.ts';
import styles from './corrections-line.module.css';

/** How much of the alignment is the analyst's word, and what of it holds no more; nothing where none is. */
export function CorrectionsLine({
  corrections: { placed, unplaced },
  onOpen,
}: {
  corrections: PairCorrections;
  onOpen: () => void;
}) {
  if (placed.length + unplaced.length === 0) return null;
  const paired = placed.filter(({ is }) => is === 'pair').length;
  const apart = placed.length - paired;
  const done = [
    ...(paired === 0 ? [] : [`${counted(paired, 'pair')} made`]),
    ...(apart === 0 ? [] : [`${counted(apart, 'pair')} parted`]),
  ];
  return (
    <p className={styles['line']}>
      {done.length === 0 ? '' : `Corrected by you: ${listed(done)}. `}
      {unplaced.length === 0
        ? ''
        : `${counted(unplaced.length, 'correction')} not applied: what ${unplaced.length === 1 ? 'it was' : 'they were'} about is no paragraph now. `}
      <button type="button" onClick={onOpen}>
        Corrections…
      </button>
    </p>
  );
}
