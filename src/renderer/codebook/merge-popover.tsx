import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { type MergeEffect, mergeEffect } from '../../shared/model/merge-effect.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted, listed } from '../../shared/wording.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Listbox } from '../ui/listbox.tsx';
import styles from './merge-popover.module.css';
import { mergeTags } from './tag-acts.ts';
import { tagOptions } from './tag-options.tsx';

/** Chooses what a tag is merged into, and says in numbers what that does before it is done. */
export function MergePopover({
  tag,
  onClose,
  onMerged,
}: {
  tag: Tag;
  onClose: () => void;
  onMerged: (into: Id) => void;
}) {
  const workspace = useWorkspace((state) => state);
  const [into, setInto] = useState<Id | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const options = useMemo(
    () => tagOptions(workspace.tags).filter(({ value }) => value !== tag.id),
    [workspace.tags, tag.id],
  );
  const target = workspace.tags.get(into ?? '');
  const effect = useMemo(
    () => (into === null ? null : mergeEffect(workspace, tag.id, into)),
    [workspace, tag.id, into],
  );
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, []);
  const merge = (): void => {
    if (into !== null)
      void mergeTags(tag.id, into).then((done) => {
        if (done) onMerged(into);
      });
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={`Merge ${tag.name} into`}
      className={styles['popover']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Listbox
        label={`Merge ${tag.name} into`}
        value={into}
        placeholder="Choose a tag"
        options={options}
        onChange={setInto}
      />
      <p aria-live="polite">
        {options.length === 0
          ? 'There is no other tag to merge it into.'
          : effect === null || target === undefined
            ? 'What this does is told here, in numbers, before it is done.'
            : sentences(effect, tag, target)}
      </p>
      <div className={styles['foot']}>
        <Button kind="primary" disabled={effect === null} onClick={merge}>
          Merge
        </Button>
        <Button kind="ghost" onClick={onClose}>
          Cancel
        </Button>
        <span>{shownKeys('Mod+Z')} undoes it</span>
      </div>
    </div>
  );
}

function sentences(effect: MergeEffect, from: Tag, into: Tag): ReactNode {
  const { passages, both, overlapping, rules, aliases, children, comesUp, digit, memo, description } = effect;
  const moving = passages - both;
  return (
    <>
      {comesUp ? `${into.name} comes up to the place of ${from.name} first. ` : null}
      {passages === 0
        ? 'No passage has it. '
        : moving === 0
          ? `${counted(both, 'passage')} ${has(both)} both tags already. `
          : `${counted(moving, 'passage')} ${move(moving)}. `}
      {moving > 0 && both > 0 ? `${both} more ${has(both)} both tags already. ` : null}
      {overlapping > 0
        ? `${overlapping} of them ${overlapping === 1 ? 'overlaps' : 'overlap'} passages already under ${into.name} and ${overlapping === 1 ? 'stays' : 'stay'} separate. `
        : null}
      {rules.length > 0 ? (
        <>
          The {rules.length === 1 ? 'rule' : 'rules'}{' '}
          <Patterns patterns={rules.map(({ pattern }) => pattern)} /> {move(rules.length)} too.{' '}
        </>
      ) : null}
      {children.length > 0 ? `${named(children)} ${move(children.length)} inside it. ` : null}
      {aliases.length > 0
        ? `${named(aliases)} ${aliases.length === 1 ? 'becomes another name' : 'become other names'} of it. `
        : null}
      {memo ? 'Its memo is added. ' : null}
      {description ? 'What counts for it is added. ' : null}
      {digit === null
        ? null
        : digit.becomes === 'free'
          ? `The key ${digit.digit} becomes free.`
          : `The key ${digit.digit} goes over.`}
    </>
  );
}

function Patterns({ patterns }: { patterns: readonly string[] }) {
  return patterns.slice(0, 3).map((pattern, i) => (
    <span key={pattern}>
      {i === 0 ? '' : i === Math.min(3, patterns.length) - 1 && patterns.length <= 3 ? ' and ' : ', '}
      <code>{pattern}</code>
      {i === 2 && patterns.length > 3 ? ` and ${patterns.length - 3} more` : ''}
    </span>
  ));
}

/** `A`, `A and B`, `A, B and 3 more`. */
function named(names: readonly string[]): string {
  return listed(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names);
}

function has(n: number): string {
  return n === 1 ? 'has' : 'have';
}

function move(n: number): string {
  return n === 1 ? 'moves' : 'move';
}
