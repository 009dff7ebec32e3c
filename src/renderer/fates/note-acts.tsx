import { useMemo } from 'react';
import { proposalsOf } from '../../shared/anchoring/carrying.ts';
import type { Fate } from '../../shared/anchoring/fate.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import { useWorkspace } from '../state/workspace.ts';
import { carryOver, offerAgain, refuse } from './carry.ts';
import styles from './note-fates.module.css';
import { noneAdjusted } from './use-proposals.ts';

/** Asks yes or no: whether an annotation is carried over to what stands in its place. */
export function NoteActs({
  annotation,
  fate,
  document,
  other,
}: {
  annotation: Annotation;
  fate: Fate;
  document: Document;
  other: Document;
}) {
  const there = useWorkspace(({ annotations }) => annotations.in(other.id));
  const refusals = useWorkspace((workspace) => workspace.refusals);
  const [proposal] = useMemo(
    () =>
      proposalsOf([annotation], new Map([[annotation.id, fate]]), noneAdjusted, {
        document: other.id,
        annotations: there.values(),
        refusals: refusals.values(),
      }),
    [annotation, fate, other.id, there, refusals],
  );
  if (proposal === undefined || proposal.state === 'nowhere') return null;
  if (proposal.state === 'there') return <span className={styles['acts']}>Tagged there too</span>;
  const { refusal } = proposal;
  if (refusal !== null)
    return (
      <span className={styles['acts']}>
        Not wanted there
        <button type="button" onClick={() => void offerAgain(refusal)}>
          Offer it again
        </button>
      </span>
    );
  return (
    <span className={styles['acts']}>
      <button
        type="button"
        aria-label={`Carry it over to ${other.number}`}
        onClick={() => void carryOver([proposal], document, other, true)}
      >
        Carry over
      </button>
      <button
        type="button"
        aria-label={`Do not carry it over to ${other.number}`}
        onClick={() => void refuse(annotation, other)}
      >
        Not there
      </button>
    </span>
  );
}
