import { useMemo, useState } from 'react';
import { inFile } from '../../shared/interchange/codebook-file.ts';
import { type CodebookImport, planImport } from '../../shared/interchange/codebook-import.ts';
import { counted } from '../../shared/wording.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { importCodebook, type ReadCodebook } from './codebook-files.ts';
import styles from './import-dialog.module.css';

/** Says what importing a codebook would do, in numbers and by name, before it is done. */
export function ImportDialog({ file, onClose }: { file: ReadCodebook; onClose: () => void }) {
  const workspace = useWorkspace((state) => state);
  const [onlyNew, setOnlyNew] = useState(false);
  const all = useMemo(() => planned(workspace, file, false), [workspace, file]);
  const plan = useMemo(
    () => (onlyNew ? planned(workspace, file, true) : all),
    [workspace, file, onlyNew, all],
  );
  const nothing = typeof plan === 'string' || (plan.tags.length === 0 && plan.memos.length === 0);
  const importIt = (): void => {
    if (typeof plan !== 'string')
      void importCodebook(plan).then((done) => {
        if (done) onClose();
      });
  };
  return (
    <Dialog
      title={`Import ${file.name}`}
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={nothing} data-first-focus onClick={importIt}>
            Import
          </Button>
        </>
      }
    >
      {typeof plan === 'string' ? (
        <p role="alert">{plan}</p>
      ) : (
        <div className={styles['plan']}>
          <p className={styles['sum']}>
            <b>{plan.added.length.toLocaleString('en')}</b> new,{' '}
            <b>{plan.changed.length.toLocaleString('en')}</b> changed, <b>{plan.same.toLocaleString('en')}</b>{' '}
            {onlyNew ? 'stay as they are' : 'the same'}.{' '}
            {plan.untouched === 0
              ? null
              : `${counted(plan.untouched, 'tag')} here ${plan.untouched === 1 ? 'is' : 'are'} not in the file and ${plan.untouched === 1 ? 'stays' : 'stay'}.`}
          </p>
          {typeof all === 'string' || all.changed.length === 0 ? null : (
            <label className={styles['check']}>
              <input type="checkbox" checked={onlyNew} onChange={() => setOnlyNew(!onlyNew)} />
              Leave the tags that are here as they are; add new ones only
            </label>
          )}
          <Names title="New" names={plan.added} />
          <Names
            title="Changed"
            names={plan.changed.map(({ name, what }) => `${name}: ${what.join(', ')}`)}
          />
          <Names title="Where they collide" names={plan.remarks} />
        </div>
      )}
    </Dialog>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles['names']}>
        {names.slice(0, 200).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > 200 ? <li>and {(names.length - 200).toLocaleString('en')} more</li> : null}
      </ul>
    </section>
  );
}

/** The plan, or the sentence that says why there is none. */
function planned(
  workspace: Workspace,
  { name, entries }: ReadCodebook,
  onlyNew: boolean,
): CodebookImport | string {
  const isTaken = (id: string): boolean =>
    [workspace.tags, workspace.documents, workspace.removed, workspace.comparisons].some((records) =>
      records.has(id),
    ) || workspace.id === id;
  const newId = (wanted: string | undefined): string =>
    wanted === undefined || isTaken(wanted) ? crypto.randomUUID() : wanted;
  try {
    return inFile(name, () => planImport(workspace, entries, newId, onlyNew));
  } catch (error) {
    return sentenceOf(error);
  }
}
