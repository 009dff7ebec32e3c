import { useState } from 'react';
import { dateOf, documentsInOrder, shownDate } from '../../shared/model/library.ts';
import { inVersionOrder } from '../../shared/model/versions.ts';
import type { Id } from '../../shared/model/ids.ts';
import { openChain } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './chain-dialog.module.css';

/** Which documents to compare as a chain, each with the next. */
export function ChainDialog({ first, onClose }: { first: readonly Id[]; onClose: () => void }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set(first));
  const chain = inVersionOrder(documents, chosen);
  const compare = (): void => {
    openChain(chain);
    onClose();
  };
  return (
    <Dialog
      title="Compare a chain"
      width={560}
      onClose={onClose}
      actions={
        <>
          <span role="status" className={styles['order']}>
            {chain.map((id) => documents.get(id)?.number ?? '').join(' › ')}
          </span>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={chain.length < 2} onClick={compare}>
            Compare
          </Button>
        </>
      }
    >
      <p className={styles['lead']}>
        Each is compared with the next: a version behind what it is a version of, else by date. The order can
        be changed in the strip.
      </p>
      <fieldset className={styles['documents']}>
        <legend className="visually-hidden">Documents of the chain</legend>
        {documentsInOrder(documents).map((document) => {
          const { id, number, title } = document;
          const date = dateOf(document);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => setChosen((before) => toggled(before, id))}
              />
              <span className={styles['number']}>{number}</span>
              <span className={styles['title']} lang={document.language}>
                {title}
              </span>
              <span className={styles['date']}>{date === null ? 'no date' : shownDate(date)}</span>
            </label>
          );
        })}
      </fieldset>
    </Dialog>
  );
}

function toggled(chosen: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
