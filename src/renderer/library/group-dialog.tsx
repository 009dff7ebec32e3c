import { useState } from 'react';
import { documentNames } from '../../shared/model/facts.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentGroups } from '../../shared/model/library.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { TextDialog } from '../ui/text-dialog.tsx';
import styles from './group-dialog.module.css';
import { moveDocuments, renameGroup } from './library-acts.ts';

/** Puts documents into a group that is there, into a new one, or into none. */
export function GroupDialog({ documents, onClose }: { documents: readonly Id[]; onClose: () => void }) {
  const library = useWorkspace((workspace) => workspace.documents);
  const groups = documentGroups(library).flatMap(({ name }) => (name === null ? [] : [name]));
  const meant = documents.flatMap((id) => library.get(id) ?? []);
  const [first] = meant;
  const [choice, setChoice] = useState<string | null>(first?.group ?? null);
  const [isNew, setNew] = useState(groups.length === 0);
  const [name, setName] = useState('');
  const problem = isNew ? nameProblem(name) : null;
  const keep = (): void => {
    if (problem !== null) return;
    const group = isNew ? name.trim() : choice;
    void moveDocuments(new Set(documents), { group, before: null });
    onClose();
  };
  const options = [...groups, null];
  return (
    <Dialog
      title={`Group ${documentNames(meant)}`}
      width={420}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={problem !== null} onClick={keep}>
            Group
          </Button>
        </>
      }
    >
      <fieldset className={styles['choices']}>
        <legend>They stand under</legend>
        {options.map((group) => (
          <label key={group ?? ''}>
            <input
              type="radio"
              name="group"
              checked={!isNew && choice === group}
              onChange={() => {
                setNew(false);
                setChoice(group);
              }}
            />
            {group ?? 'No group'}
          </label>
        ))}
        <label>
          <input type="radio" name="group" checked={isNew} onChange={() => setNew(true)} />A new group
        </label>
      </fieldset>
      {isNew ? (
        <div className={styles['name']}>
          <Field
            label="Name of the new group"
            value={name}
            problem={name === '' ? null : problem}
            onChange={setName}
            onEnter={keep}
          />
        </div>
      ) : null}
    </Dialog>
  );
}

export function GroupNameDialog({ group, onClose }: { group: string; onClose: () => void }) {
  return (
    <TextDialog
      title="Rename the group"
      label="Name; that of another group joins the two"
      initial={group}
      action="Rename"
      problemOf={nameProblem}
      onKeep={async (name) => name.trim() === group || (await renameGroup(group, name.trim()))}
      onClose={onClose}
    />
  );
}

/** Longest name of a group, in UTF-16 code units. */
const longest = 200;

function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'A group needs a name.';
  return name.trim().length > longest ? `A group’s name holds ${longest} characters at most.` : null;
}
