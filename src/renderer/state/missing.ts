import { useEffect } from 'react';
import { readPlainText } from '../../shared/import/plain-text.ts';
import type { Document } from '../../shared/model/document.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { untilIdle } from './idle.ts';
import { textIsBack } from './texts.ts';
import { sentenceOf, showMissing, useMirror, workspacePath } from './workspace.ts';

/** Has main look for the documents' files once the workspace is open and the page rests, and shows what is gone. */
export function useMissingLookedFor(): void {
  const path = useMirror((mirror) => mirror.path);
  useEffect(() => {
    const stop = new AbortController();
    void untilIdle(stop.signal)
      .then(() => lookAgain(path))
      .catch((error: unknown) => say(sentenceOf(error), 'error'));
    return () => stop.abort();
  }, [path]);
}

/**
 * Makes the stored text of a document again from its original file, for a plain text file. False where
 * another text comes of it than was stored: then nothing is changed. Throws a ReadoutError where the
 * original file is gone too, or cannot be read as text.
 */
export async function makeTextAgain({ id, text: hash }: Document): Promise<boolean> {
  const path = workspacePath();
  const { name, bytes } = await request('source', id);
  const { text } = readPlainText(name, bytes);
  if (!(await request('remakeText', id, text))) return false;
  textIsBack(hash, text);
  await lookAgain(path);
  return true;
}

async function lookAgain(path: string | null): Promise<void> {
  const { unreadable, notice } = await request('missingContents');
  if (workspacePath() === path) showMissing(unreadable, notice);
}
