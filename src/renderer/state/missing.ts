import { useEffect, useRef } from 'react';
import { documentText } from '../../shared/import/proposal.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Hash } from '../../shared/model/ids.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { untilIdle } from './idle.ts';
import { importClient } from '../workers/import-client.ts';
import { readingContext } from './importing.ts';
import { textIsBack } from './texts.ts';
import { sentenceOf, showMissing, useMirror, useWorkspace, workspacePath } from './workspace.ts';

/**
 * Has main look for the documents' files when the page rests, and shows what is gone: once the workspace
 * is open, and when a document came, by a restored backup say, whose text was not looked for.
 */
export function useMissingLookedFor(): void {
  const path = useMirror((mirror) => mirror.path);
  const documents = useWorkspace((workspace) => workspace.documents);
  const looked = useRef({ path: '', texts: new Set<Hash>() });
  useEffect(() => {
    const texts = new Set(Array.from(documents.values(), ({ text }) => text));
    if (looked.current.path === path && Array.from(texts).every((text) => looked.current.texts.has(text)))
      return;
    const stop = new AbortController();
    void untilIdle(stop.signal)
      .then(() => lookAgain(path))
      .then(() => (looked.current = { path, texts }))
      .catch((error: unknown) => say(sentenceOf(error), 'error'));
    return () => stop.abort();
  }, [path, documents]);
}

/**
 * Makes the stored text of a document again from its original file, read as it was when it was imported.
 * False where another text comes of it than was stored, as where the analyst changed what its blocks are:
 * then nothing is changed. Throws a ReadoutError where the original file is gone too, or cannot be read.
 */
export async function makeTextAgain({ id, text: hash, source }: Document): Promise<boolean> {
  const path = workspacePath();
  const { name, bytes } = await request('source', id);
  const { extract, proposal } = await importClient.read({
    what: {
      file: { name, bytes: new Uint8Array(bytes) },
      choice: { encoding: source.encoding, changes: source.changes },
    },
    context: readingContext(),
    signal: new AbortController().signal,
  });
  // As it is proposed now, as it was before lines of its outlet were remembered, or as the format alone tells it.
  const before = await importClient.read({
    what: { name, extract },
    context: { ...readingContext(), outlets: [] },
    signal: new AbortController().signal,
  });
  const blocks = [proposal, before.proposal].map((each) => documentText(extract, each));
  for (const text of [...blocks, extract.text]) {
    if (!(await request('remakeText', id, text))) continue;
    textIsBack(hash, text);
    await lookAgain(path);
    return true;
  }
  return false;
}

async function lookAgain(path: string | null): Promise<void> {
  const { unreadable, notice } = await request('missingContents');
  if (workspacePath() === path) showMissing(unreadable, notice);
}
