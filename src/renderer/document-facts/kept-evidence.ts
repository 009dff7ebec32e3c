import { useMemo } from 'react';
import { lineNumbers } from '../../shared/import/review/lines.ts';
import { whereFound } from '../../shared/import/review/where-found.ts';
import type { Document } from '../../shared/model/document.ts';
import type { FactName } from '../../shared/model/evidence.ts';
import { useText } from '../state/texts.ts';

/** Where each fact of a document was read when it was imported; nothing of one the analyst wrote. */
export function useKeptEvidence({ id, evidence }: Document): (fact: FactName) => string | undefined {
  const state = useText(id);
  const text = state.state === 'ready' ? state.text.text : null;
  const words = useMemo(() => {
    const all = new Map<FactName, string>();
    for (const { fact, ...found } of evidence) {
      const line = found.from === null || text === null ? null : (lineNumbers(text, [found.from])[0] ?? null);
      if (!all.has(fact)) all.set(fact, whereFound(fact, found, line));
    }
    return all;
  }, [evidence, text]);
  return (fact) => words.get(fact);
}
