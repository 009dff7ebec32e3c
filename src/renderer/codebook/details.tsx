import { useMemo } from 'react';
import { longestNote } from '../../shared/model/annotation.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import { longestDescription, type Tag } from '../../shared/model/tag.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Listbox, type ListboxOption } from '../ui/listbox.tsx';
import { Aliases } from './aliases.tsx';
import styles from './details.module.css';
import { InUse } from './in-use.tsx';
import { LookChoice } from './look-choice.tsx';
import { Rules } from './rules.tsx';
import { Setting } from './setting.tsx';
import { giveDigit, placeTag } from './tag-acts.ts';
import { tagOptions } from './tag-options.tsx';

/** Everything about one tag, kept as it is changed. */
export function Details({ tag, onGo }: { tag: Tag; onGo: () => void }) {
  const memo = useWorkspace(({ memos }) => memos.get(tag.id)?.text ?? '');
  return (
    <div className={styles['details']}>
      <div className={styles['row']}>
        <Setting
          of={tag.id}
          kind="name"
          label="Name"
          value={tag.name}
          longest={10_000}
          edit={(name) => ({ type: 'changeTag', id: tag.id, change: { name } })}
        />
        <Setting
          of={tag.id}
          label="Code"
          value={tag.code}
          longest={4}
          edit={(code) => ({ type: 'changeTag', id: tag.id, change: { code } })}
        />
        <Shortcut tag={tag} />
        <Inside tag={tag} />
      </div>
      <LookChoice tag={tag} />
      <Setting
        of={tag.id}
        label="What counts"
        value={tag.description}
        longest={longestDescription}
        lines={2}
        edit={(description) => ({ type: 'changeTag', id: tag.id, change: { description } })}
      />
      <Rules tag={tag} />
      <InUse tag={tag} onGo={onGo} />
      <Aliases tag={tag} />
      <Setting
        of={tag.id}
        label="Memo"
        value={memo}
        longest={longestNote}
        lines={2}
        edit={(text) => ({ type: 'writeMemo', about: tag.id, text })}
      />
    </div>
  );
}

function Shortcut({ tag }: { tag: Tag }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const options = useMemo((): ListboxOption[] => {
    const holders = new Map([...tags.values()].map(({ digit, name }) => [digit, name]));
    return [
      { value: '', label: 'None' },
      ...Array.from('123456789', (digit) => ({
        value: digit,
        label: digit,
        note: holders.get(Number(digit)) ?? 'free',
      })),
    ];
  }, [tags]);
  return (
    <Listbox
      label="Shortcut"
      value={tag.digit?.toString() ?? ''}
      options={options}
      onChange={(value) => void giveDigit(tag.id, value === '' ? null : Number(value))}
    />
  );
}

function Inside({ tag }: { tag: Tag }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const options = useMemo(
    () => [{ value: '', label: 'Top level' }, ...tagOptions(tags, withDescendants(tags, tag.id))],
    [tags, tag.id],
  );
  return (
    <Listbox
      label="Inside"
      value={tag.parent !== null && tags.has(tag.parent) ? tag.parent : ''}
      options={options}
      onChange={(value) => void placeTag(tag.id, { parent: value === '' ? null : value, before: null })}
    />
  );
}
