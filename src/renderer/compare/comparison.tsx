import type { Document } from '../../shared/model/document.ts';
import { paragraphCount } from '../../shared/text/blocks.ts';
import { useAction } from '../state/actions.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import styles from './comparison.module.css';
import { Header } from './header.tsx';
import { swapSides } from './pair.ts';
import { ReadyView } from './ready-view.tsx';
import { TopicsView } from './topics-view.tsx';
import { useCompared } from './use-compared.ts';
import { useWhatKey } from './what-switch.tsx';

/** Two documents compared: their header at once, the rest when it is worked out. */
export function Comparison({ left, right }: { left: Document; right: Document }) {
  const state = useCompared(left, right);
  const what = useView(({ compare }) => compare?.what ?? 'rows');
  useAction('swap', swapSides);
  useWhatKey();
  const paragraphs =
    state.state === 'ready'
      ? {
          left: paragraphCount(state.ready.leftText.blocks),
          right: paragraphCount(state.ready.rightText.blocks),
        }
      : null;
  return (
    <section aria-label={`${left.number} and ${right.number} compared`} className={styles['comparison']}>
      <h1 className="visually-hidden">
        Compare {left.number} with {right.number}
      </h1>
      <Header left={left} right={right} paragraphs={paragraphs} />
      {what === 'topics' ? (
        <TopicsView left={left} right={right} />
      ) : state.state === 'ready' ? (
        <ReadyView left={left} right={right} ready={state.ready} />
      ) : (
        <div className={styles['waiting']} role="status">
          {state.state === 'aligning' && state.sentence !== null ? (
            <>
              <p>{state.sentence}</p>
              <progress className={styles['progress']} value={state.done} aria-label="Aligned" />
              <Button onClick={state.cancel}>Cancel</Button>
            </>
          ) : null}
          {state.state === 'cancelled' ? (
            <>
              <p>The comparison was cancelled. Nothing was changed.</p>
              <Button onClick={state.again}>Compare again</Button>
            </>
          ) : null}
          {state.state === 'failed' ? (
            <>
              <p>{state.sentence}</p>
              {state.reason === null ? null : <code>{state.reason}</code>}
              <p>Choose another document above, or read the other one.</p>
            </>
          ) : null}
        </div>
      )}
    </section>
  );
}
