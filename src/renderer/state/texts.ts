import { useEffect, useMemo, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { unpacked } from '../../shared/text/packed.ts';
import { request } from './bridge.ts';
import { viewStore } from './view.ts';
import { sentenceOf, useWorkspace, workspaceNow } from './workspace.ts';

/** Texts by their hash: they never change, so one that was read stays read. */
const texts = new Map<Hash, Promise<DocumentText>>();
/** Those that are here already, for a component that shows one in the frame in which it is asked for. */
const ready = new Map<Hash, DocumentText>();

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
  const reading = request('text', hash).then(unpacked);
  texts.set(hash, reading);
  reading.then(
    (text) => ready.set(hash, text),
    () => texts.delete(hash), // asked again, it is read again
  );
  return reading;
}

/** A text that could not be had is here. */
export function textIsBack(hash: Hash, text: DocumentText): void {
  texts.set(hash, Promise.resolve(text));
  ready.set(hash, text);
}

/** Done when the text of the document in sight, if there is one, is here or cannot be had. */
export async function textInSight(): Promise<void> {
  const { mode, document } = viewStore.get();
  if (mode === 'read' && document !== null) await textOf(document).catch(() => undefined);
}

const reading: TextState = { state: 'reading' };

/** The text of a document as a component follows it. */
export function useText(document: Id): TextState {
  const hash = useWorkspace(({ documents }) => documents.get(document)?.text);
  const [state, setState] = useState<{ readonly hash: Hash | undefined; readonly text: TextState }>();
  const known = hash === undefined ? undefined : ready.get(hash);
  useEffect(() => {
    if (known !== undefined) return undefined;
    let wanted = true;
    textOf(document).then(
      (text) => wanted && setState({ hash, text: { state: 'ready', text } }),
      (error: unknown) => wanted && setState({ hash, text: { state: 'failed', error: recordOf(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [document, hash, known]);
  return useMemo(() => {
    if (known !== undefined) return { state: 'ready', text: known };
    return state !== undefined && state.hash === hash ? state.text : reading;
  }, [known, state, hash]);
}

function recordOf(error: unknown): ErrorRecord {
  return error instanceof ReadoutError
    ? error.record()
    : { name: 'internal', message: sentenceOf(error), reason: null };
}
