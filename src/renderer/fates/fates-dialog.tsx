import { type KeyboardEvent, useRef, useState } from 'react';
import { isSure, type Proposal } from '../../shared/anchoring/carrying.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { redo, undo, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { isKeys } from '../ui/keys.ts';
import { carryOver, offerAgain, refuse } from './carry.ts';
import { isEarlier } from './counterparts.ts';
import { FateFilters } from './fate-filters.tsx';
import styles from './fates-dialog.module.css';
import { goToFate } from './go.ts';
import { ProposalDetail } from './proposal-detail.tsx';
import { ProposalList } from './proposal-list.tsx';
import { reviewInText } from './reviewing.ts';
import { edgeStepOf, useAdjusting } from './use-adjusting.ts';
import { passesFate, type ShownFate } from './shown-fates.ts';
import { useProposals } from './use-proposals.ts';

/**
 * What became of a document's annotations in another, each with the words that stand there now; and
 * those that are checked carried over, as one step. What stands there to the letter is checked
 * beforehand, anything else only by the analyst.
 */
export function FatesDialog({
  from,
  to,
  first,
  onClose,
}: {
  from: Document;
  to: Document;
  /** The annotation looked at first. */
  first: Id | null;
  onClose: () => void;
}) {
  const [filter, setFilter] = useState<ShownFate>('all');
  const [active, setActive] = useState<Id | null>(first);
  const [flipped, setFlipped] = useState<ReadonlySet<Id>>(new Set());
  const [notes, setNotes] = useState(true);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const adjusting = useAdjusting(to);
  const documents = useWorkspace((workspace) => workspace.documents);
  const isBack = isEarlier(documents, to.id, from.id);
  const told = useProposals(from, to, adjusting.adjusted);
  const all = told.state === 'known' ? told.list : [];
  const shown = all.filter((one) => passesFate(one, filter));
  const isChecked = (one: Proposal): boolean =>
    one.state === 'open' && (isSure(one) || one.isAdjusted) !== flipped.has(one.annotation.id);
  const checked = all.filter(isChecked);
  const current = shown.find(({ annotation }) => annotation.id === active) ?? shown[0];

  const flip = (id: Id): void =>
    setFlipped((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const toggle = (one: Proposal): void => {
    if (one.state === 'open') flip(one.annotation.id);
    else say(whyNot[one.state]);
  };
  const dismiss = async (one: Proposal): Promise<void> => {
    const at = shown.indexOf(one);
    setActive((shown[at + 1] ?? shown[at - 1] ?? one).annotation.id);
    if (one.refusal !== null) await offerAgain(one.refusal);
    else await refuse(one.annotation, to);
    list.current?.focus();
  };
  const carry = async (): Promise<void> => {
    if (busy || told.state !== 'known') return;
    if (checked.length === 0) {
      say('Nothing is checked: Space checks an annotation that stands in the other text');
      return;
    }
    setBusy(true);
    const done = await carryOver(checked, from, to, notes);
    setBusy(false);
    if (done) onClose();
  };
  const open = (one: Proposal): void => {
    onClose();
    goToFate(from, to, one.annotation, one.fate);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = edgeStepOf(event.nativeEvent);
    if (event.defaultPrevented || told.state !== 'known') return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void carry();
    else if (isKeys(event.nativeEvent, 'Mod+Z')) void undo();
    else if (isKeys(event.nativeEvent, 'Mod+Shift+Z')) void redo();
    else if (current === undefined || event.target !== list.current) return;
    else if (event.key === 'Enter') open(current);
    else if (event.key === ' ') toggle(current);
    else if (/^(?:x|delete)$/i.test(event.key) && !event.ctrlKey && !event.metaKey) void dismiss(current);
    else if (step !== null) adjusting.move(current, told.to, step);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title={`What became of ${from.number} in ${to.number}`}
      facts={told.state === 'known' ? counted(all.length, 'annotation') : ''}
      width={1080}
      height={740}
      bare
      onClose={onClose}
      actions={
        <>
          <p className={styles['keys']}>
            <kbd>Space</kbd> checks <kbd>Shift →</kbd> moves the end <kbd>X</kbd> refuses <kbd>Enter</kbd>{' '}
            opens in Compare
          </p>
          <Button
            disabled={all.every(({ state }) => state !== 'open')}
            onClick={() => {
              onClose();
              reviewInText(from.id, to.id);
            }}
          >
            Review in the text
          </Button>
          <Button onClick={onClose}>Close</Button>
          <Button kind="primary" disabled={busy || checked.length === 0} onClick={() => void carry()}>
            Carry {counted(checked.length, 'annotation')} over
          </Button>
        </>
      }
    >
      {told.state === 'known' ? (
        // Keys come from what is inside: the body itself is not operated.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className={styles['inside']} onKeyDown={onKey}>
          <FateFilters proposals={all} filter={filter} isBack={isBack} onFilter={setFilter} />
          <div className={styles['checks']}>
            <span role="status">{statusOf(all, checked.length, told.unplaced)}</span>
            <label>
              <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
              Notes too
            </label>
          </div>
          <div className={styles['both']}>
            <ProposalList
              list={list}
              proposals={shown}
              active={current?.annotation.id ?? null}
              isChecked={isChecked}
              isBack={isBack}
              from={{ document: from, text: told.from }}
              to={{ document: to, text: told.to }}
              onActive={setActive}
              onToggle={toggle}
            />
            {current === undefined ? null : (
              <ProposalDetail
                key={current.annotation.id}
                proposal={current}
                isBack={isBack}
                from={{ document: from, text: told.from }}
                to={{ document: to, text: told.to }}
                onChoose={(passage) => adjusting.choose(current, passage)}
                onAsFound={() => adjusting.undo(current)}
                onDismiss={() => void dismiss(current)}
                onOpen={() => open(current)}
              />
            )}
          </div>
        </div>
      ) : (
        <p className={styles['waiting']} role="status">
          {told.state === 'failed'
            ? told.sentence
            : `Looking for the annotations of ${from.number} in ${to.number}`}
        </p>
      )}
    </Dialog>
  );
}

const whyNot = {
  there: 'These words have these tags already',
  refused: 'This was refused: X offers it again',
  nowhere: 'There is nothing in its place: select words of the other text to carry it over to',
} as const;

function statusOf(all: readonly Proposal[], checked: number, unplaced: number): string {
  const there = all.filter(({ state }) => state === 'there').length;
  const open = all.filter((one) => one.state === 'open' && !isSure(one)).length;
  return [
    `${checked} checked`,
    there === 0 ? '' : `${there} already there`,
    open === 0 ? '' : `${open} to look at`,
    unplaced === 0 ? '' : `${unplaced} unplaced in their own text`,
  ]
    .filter(Boolean)
    .join(', ');
}
