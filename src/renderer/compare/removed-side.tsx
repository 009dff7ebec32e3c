import { useEffect } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { setStatus } from '../state/feedback.ts';
import { changeView, useView } from '../state/view.ts';
import { run, undo, useMirror, useWorkspace } from '../state/workspace.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import styles from './choose-pair.module.css';
import { chooseSide } from './pair.ts';

/** A comparison one of whose documents is gone from the library: says so, and what can be done. */
export function RemovedSide({ left, right }: { left: Document | undefined; right: Document | undefined }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const removed = useWorkspace((workspace) => workspace.removed);
  const pair = useView(({ compare }) => compare);
  const undone = useMirror((mirror) => mirror.undo.undo);
  const there = left ?? right;
  const side = left === undefined ? 'left' : 'right';
  const number = /^remove document (.+)$/.exec(undone ?? '')?.[1];
  useEffect(() => setStatus({ centre: '', right: [] }), []);
  const lost = [...removed.values()].filter(
    ({ id, document }) => (id === pair?.left || id === pair?.right) && document.number !== number,
  );
  const others = documentsInOrder(documents).filter(({ id }) => id !== there?.id);
  return (
    <div className={styles['choose']}>
      <h1>
        {there === undefined ? 'Both documents are gone' : `${there.number} has nothing to stand beside`}
      </h1>
      <p role="status">
        {number ?? lost[0]?.document.number ?? 'A document of this comparison'} was removed from the library,
        with what was marked in it.
        {there === undefined ? '' : ` ${there.number} and its annotations are as they were.`} A saved
        comparison and its note are kept.
      </p>
      <div className={styles['actions']}>
        {number === undefined ? null : <Button onClick={() => void undo()}>Undo: bring {number} back</Button>}
        {lost.map(({ id, document }) => (
          <Button key={id} onClick={() => void run({ type: 'restoreDocument', id })}>
            Restore {document.number}
          </Button>
        ))}
        {there === undefined || others.length === 0 ? null : (
          <Menu trigger={<Button kind="ghost">Compare {there.number} with another document</Button>}>
            <MenuChoice
              value=""
              options={others.map(({ id, number: other, title }) => ({
                value: id,
                label: `${other}  ${title}`,
              }))}
              onChoose={(id) => chooseSide(side, id)}
            />
          </Menu>
        )}
        <Button kind="ghost" onClick={() => changeView({ compare: null })}>
          Choose two others
        </Button>
      </div>
    </div>
  );
}
