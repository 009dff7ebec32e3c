import { useEffect, useState } from 'react';
import type { Fate } from '../../shared/anchoring/fate.ts';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import { pairCorrections } from '../../shared/comparison/corrections.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { useText } from '../state/texts.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { fateClient } from '../workers/fate-client.ts';
import type { TextOfDocument } from './text-of-document.ts';

/** What became of annotations of one document in another. */
export type FatesState =
  | { readonly state: 'working' }
  | { readonly state: 'known'; readonly fates: ReadonlyMap<Id, Fate>; readonly to: DocumentText }
  /** With a sentence that says why nothing can be told. */
  | { readonly state: 'failed'; readonly sentence: string };

const working: FatesState = { state: 'working' };

/** Follows the fates of annotations, the same list for as long as they are the same; what was known stays until more is. */
export function useFates(from: Document, to: Document, annotations: readonly Annotation[]): FatesState {
  const own = useText(from.id);
  const other = useText(to.id);
  const [found, setFound] = useState<{ readonly of: string; readonly state: FatesState } | null>(null);
  const a = own.state === 'ready' ? own.text : null;
  const b = other.state === 'ready' ? other.text : null;
  const pair = `${from.text} ${to.text}`;
  const isOneLanguage = areComparable(from, to);
  const corrections = useWorkspace((workspace) => workspace.corrections);
  useEffect(() => {
    if (a === null || b === null || !isOneLanguage) return undefined;
    let isWanted = true;
    const keep = (state: FatesState): void => {
      if (isWanted) setFound({ of: pair, state });
    };
    fatesNow(
      { document: from, text: a },
      { document: to, text: b },
      annotations.map(({ ranges }) => ranges),
      corrections,
    ).then(
      (fates) => keep({ state: 'known', fates: byId(annotations, fates), to: b }),
      (error: unknown) => keep({ state: 'failed', sentence: sentenceOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [a, b, pair, from, to, isOneLanguage, annotations, corrections]);
  if (!isOneLanguage)
    return {
      state: 'failed',
      sentence: `${from.number} and ${to.number} are in two languages: what became of words cannot be told.`,
    };
  for (const [document, text] of [
    [from, own],
    [to, other],
  ] as const)
    if (text.state === 'failed')
      return {
        state: 'failed',
        sentence: `The text of ${document.number} cannot be read. ${text.error.message}`,
      };
  return found?.of === pair ? found.state : working;
}

/** The fates of some passages, with what the analyst `said` of the alignment. Rejects with an Error when they cannot be told. */
export function fatesNow(
  from: TextOfDocument,
  to: TextOfDocument,
  passages: readonly (readonly Passage[])[],
  said: Workspace['corrections'],
): Promise<readonly Fate[]> {
  const corrections = pairCorrections(said.values(), sideOf(from), sideOf(to)).placed;
  return fateClient.fatesOf(
    { hash: from.document.text, text: from.text },
    { hash: to.document.text, text: to.text },
    { language: from.document.language, corrections },
    passages,
  );
}

function sideOf({ document, text }: TextOfDocument) {
  return { document: document.id, blocks: text.blocks };
}

/** Whether two documents are in one language, whatever its script or country. */
export function areComparable(a: Pick<Document, 'language'>, b: Pick<Document, 'language'>): boolean {
  const base = ({ language }: Pick<Document, 'language'>): string =>
    language.toLowerCase().split('-')[0] ?? '';
  return base(a) === base(b);
}

function byId(annotations: readonly Annotation[], fates: readonly Fate[]): ReadonlyMap<Id, Fate> {
  return new Map(
    annotations.flatMap(({ id }, k) => {
      const fate = fates[k];
      return fate === undefined ? [] : [[id, fate] as const];
    }),
  );
}
