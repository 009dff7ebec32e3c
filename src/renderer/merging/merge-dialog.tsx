import { useMemo, useState } from 'react';
import type { Patch } from '../../shared/commands/patch.ts';
import { adjustmentWords } from '../../shared/merging/adjustment-words.ts';
import { firstChoices } from '../../shared/merging/choices.ts';
import { combined } from '../../shared/merging/combined.ts';
import type { MergeOffer } from '../../shared/merging/offer.ts';
import { knownFrom } from '../../shared/difference/known.ts';
import { fromFile } from '../../shared/model/workspace.ts';
import { DifferencesDialog } from '../differences/differences-dialog.tsx';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Conflicts } from './conflicts.tsx';
import { EqualNames } from './equal-names.tsx';
import { merge } from './merge-acts.ts';
import styles from '../ui/plan-dialog.module.css';
import { MergeSummary } from './merge-summary.tsx';
import { useChoices } from './use-choices.ts';

/** What merging another workspace into this one would do, in numbers first, and what is to be decided before it is done. */
export function MergeDialog({ offer, onClose }: { offer: MergeOffer; onClose: () => void }) {
  const ours = useWorkspace((workspace) => workspace);
  const theirs = useMemo(() => fromFile(offer.file), [offer]);
  const [choices, decide] = useChoices();
  const [state, setState] = useState<'asking' | 'merging' | { readonly problem: string }>('asking');
  const { equalNames, tags } = choices;
  // What is chosen for the conflicts changes none of what is shown but the choices themselves.
  const preview = useMemo(
    () =>
      combined({ ours, theirs, documents: new Map(offer.documents) }, { ...firstChoices, equalNames, tags }),
    [ours, theirs, offer, equalNames, tags],
  );
  const known = useMemo(() => knownFrom([], [preview.workspace]), [preview]);
  const adjustments = useMemo(
    () => preview.adjustments.flatMap((each) => adjustmentWords(each, known) ?? []),
    [preview, known],
  );
  const [shown, setShown] = useState<readonly Patch[] | null>(null);
  const seeAll = (): void =>
    setShown(combined({ ours, theirs, documents: new Map(offer.documents) }, choices).patches);
  const isNothing = preview.patches.length === 0 && preview.conflicts.length === 0;
  const onMerge = async (): Promise<void> => {
    setState('merging');
    try {
      await merge(offer, choices, preview, adjustments);
      onClose();
    } catch (error) {
      setState({ problem: sentenceOf(error) });
    }
  };
  return (
    <>
      <Dialog
        title={`Merge ‘${offer.folder}’ into this workspace`}
        width={880}
        height={720}
        bare
        headActions={
          <Button kind="ghost" disabled={isNothing} onClick={seeAll}>
            See every change
          </Button>
        }
        onClose={onClose}
        actions={
          <>
            <span className={styles['promise']}>
              {typeof state === 'object' ? (
                <span role="alert" className={styles['problem']}>
                  {state.problem}
                </span>
              ) : (
                `This workspace is backed up first; ${shownKeys('Mod+Z')} undoes the merge`
              )}
            </span>
            <Button kind="ghost" onClick={onClose}>
              Cancel
            </Button>
            <Button
              kind="primary"
              data-first-focus
              disabled={isNothing || state === 'merging'}
              onClick={() => void onMerge()}
            >
              Merge
            </Button>
          </>
        }
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
        <div role="group" aria-label="What is merged" tabIndex={0} className={styles['inside']}>
          <MergeSummary
            path={offer.path}
            warning={offer.warning}
            theirs={theirs}
            summary={preview.summary}
            adjustments={adjustments}
            isNothing={isNothing}
          />
          <EqualNames equal={preview.equalNames} choices={choices} known={known} decide={decide} />
          <Conflicts
            conflicts={preview.conflicts}
            workspace={preview.workspace}
            known={known}
            choices={choices}
            decide={decide}
          />
        </div>
      </Dialog>
      {shown === null ? null : (
        <DifferencesDialog
          title="What the merge changes here"
          lead="Each record as it is after the merge, with what you have chosen so far."
          patches={shown}
          states={[ours]}
          onClose={() => setShown(null)}
          actions={<Button onClick={() => setShown(null)}>Back</Button>}
        />
      )}
    </>
  );
}
