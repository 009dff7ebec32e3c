import { useEffect, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { request } from './bridge.ts';
import { sentenceOf, useWorkspace, workspaceNow } from './workspace.ts';

/** Texts by their hash: they never change, so one that was read stays read. */
const texts = new Map<Hash, Promise<DocumentText>>();

export type TextState =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly text: DocumentText }
  | { readonly state: 'failed'; readonly error: ErrorRecord };

/** The stored text of a document. Rejects with a ReadoutError when it cannot be had. */
export function textOf(document: Id): Promise<DocumentText> {
  const hash = workspaceNow().documents.get(document)?.text;
  if (hash === undefined)
    return Promise.reject(new ReadoutError('unknown-record', 'This document is no longer in the library.'));
  const known = texts.get(hash);
  if (known !== undefined) return known;
  const reading = request('text', document);
  texts.set(hash, reading);
  reading.catch(() => texts.delete(hash)); // asked again, it is read again
  return reading;
}

const reading: TextState = { state: 'reading' };

/** The text of a document as a component follows it. */
export function useText(document: Id): TextState {
  const hash = useWorkspace(({ documents }) => documents.get(document)?.text);
  const [state, setState] = useState<{ readonly hash: Hash | undefined; readonly text: TextState }>();
  useEffect(() => {
    let wanted = true;
    textOf(document).then(
      (text) => wanted && setState({ hash, text: { state: 'ready', text } }),
      (error: unknown) => wanted && setState({ hash, text: { state: 'failed', error: recordOf(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [document, hash]);
  return state !== undefined && state.hash === hash ? state.text : reading;
}

function recordOf(error: unknown): ErrorRecord {
  return error instanceof ReadoutError
    ? error.record()
    : { name: 'internal', message: sentenceOf(error), reason: null };
}
