import { useEffect, useMemo, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { dispatchAction } from '../state/actions.ts';
import { setStatus } from '../state/feedback.ts';
import { openComparison } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import styles from './choose-pair.module.css';
import { openAgainstOthers } from './against.ts';
import { RelatedPairs } from './related-pairs.tsx';
import { SideLetter } from '../ui/side-letter.tsx';
import { SavedList } from './saved-list.tsx';

/** Where nothing is compared yet: the pairs that share paragraphs, those that were saved, or any two. */
export function ChoosePair() {
  const documents = useWorkspace((workspace) => workspace.documents);
  const saved = useWorkspace(({ comparisons }) => comparisons.size);
  const list = useMemo(() => documentsInOrder(documents), [documents]);
  const [left, setLeft] = useState<Document | null>(null);
  useEffect(() => setStatus({ centre: '', right: [] }), []);
  if (list.length < 2)
    return (
      <div className={styles['choose']}>
        <h1>Compare</h1>
        <p>Two versions of a statement stand here side by side. The library needs two documents for that.</p>
      </div>
    );
  return (
    <div className={styles['choose']}>
      <h1>Compare two documents</h1>
      <RelatedPairs documents={list} />
      {saved === 0 ? null : (
        <>
          <h2>Saved</h2>
          <SavedList />
        </>
      )}
      <h2>Any two</h2>
      <div className={styles['any']}>
        <SideLetter side="A" />
        <Choice label="Choose A" list={list} chosen={left} onChoose={setLeft} />
        <SideLetter side="B" />
        <Choice
          label="Choose B"
          list={list.filter(({ id }) => id !== left?.id)}
          chosen={null}
          disabled={left === null}
          onChoose={(right) => left !== null && openComparison(left.id, right.id)}
        />
      </div>
      <h2>Several versions</h2>
      <Button onClick={() => dispatchAction('compare-chain')}>Compare a chain…</Button>
      <h2>One against several</h2>
      <div className={styles['any']}>
        <Choice
          label="Choose a document"
          list={list}
          chosen={null}
          onChoose={(document) => void openAgainstOthers(document)}
        />
        <span className={styles['hint']}>Which of the others carry which of its paragraphs</span>
      </div>
    </div>
  );
}

function Choice({
  label,
  list,
  chosen,
  disabled = false,
  onChoose,
}: {
  label: string;
  list: readonly Document[];
  chosen: Document | null;
  disabled?: boolean;
  onChoose: (document: Document) => void;
}) {
  return (
    <Menu
      trigger={
        <Button disabled={disabled}>{chosen === null ? label : `${chosen.number}  ${chosen.title}`}</Button>
      }
    >
      <MenuChoice
        value={chosen?.id ?? ''}
        options={list.map(({ id, number, title }) => ({ value: id, label: `${number}  ${title}` }))}
        onChoose={(id) => {
          const document = list.find((each) => each.id === id);
          if (document !== undefined) onChoose(document);
        }}
      />
    </Menu>
  );
}
