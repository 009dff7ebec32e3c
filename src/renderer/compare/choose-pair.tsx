import { useEffect, useMemo, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { counted } from '../../shared/wording.ts';
import { dispatchAction } from '../state/actions.ts';
import { setStatus } from '../state/feedback.ts';
import { openComparison } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import styles from './choose-pair.module.css';
import { SideLetter } from '../ui/side-letter.tsx';
import { SavedList } from './saved-list.tsx';
import { relationsSentence, useRelatedPairs } from './use-related-pairs.ts';

/** Where nothing is compared yet: the pairs that share paragraphs, those that were saved, or any two. */
export function ChoosePair() {
  const documents = useWorkspace((workspace) => workspace.documents);
  const saved = useWorkspace(({ comparisons }) => comparisons.size);
  const list = useMemo(() => documentsInOrder(documents), [documents]);
  const relations = useRelatedPairs(list);
  const sentence = relations === null ? null : relationsSentence(relations);
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
      {sentence === null ? null : <p>{sentence}</p>}
      {relations === null || relations.pairs.length === 0 ? null : (
        <Pairs
          title="These share paragraphs"
          pairs={relations.pairs.map(({ a, b, shared }) => ({
            key: `${a.id} ${b.id}`,
            a,
            b,
            fact: counted(shared, 'paragraph'),
          }))}
        />
      )}
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
    </div>
  );
}

function Pairs({
  title,
  pairs,
}: {
  title: string;
  pairs: readonly {
    readonly key: string;
    readonly a: Document;
    readonly b: Document;
    readonly fact: string;
  }[];
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul className={styles['pairs']}>
        {pairs.map(({ key, a, b, fact }) => (
          <li key={key}>
            <button type="button" onClick={() => openComparison(a.id, b.id)}>
              <span className={styles['number']}>{a.number}</span>
              <span className={styles['title']}>{a.title}</span>
              <span className={styles['number']}>{b.number}</span>
              <span className={styles['title']}>{b.title}</span>
              <span className={styles['fact']}>{fact}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
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
