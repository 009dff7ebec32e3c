import { useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { say } from '../state/feedback.ts';
import { makeTextAgain } from '../state/missing.ts';
import { sentenceOf } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import styles from './notice.module.css';

/** Makes a text that is gone again from its original file, where that is there and the same text comes of it. */
export function MakeAgain({ document }: { document: Document }) {
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    try {
      if (await makeTextAgain(document)) say(`The text of ${document.number} is here again`);
      else
        setProblem(
          `Another text comes of ${document.source.name} than was stored, because its blocks were changed after it was added. Nothing was changed; put back texts/${document.text}.json from a copy of the workspace.`,
        );
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <>
      <div className={styles['acts']}>
        <Button onClick={() => void make()}>Make the text again from {document.source.name}</Button>
      </div>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  );
}
