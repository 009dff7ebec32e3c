import { useDeferredValue, useMemo } from 'react';
import { type Proposal, proposalsOf } from '../../shared/anchoring/carrying.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { stands } from '../../shared/text/standing.ts';
import { useText } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { useFates } from './use-fates.ts';

/** What could be carried over from one document to another, or why that cannot be told. */
export type Proposals =
  | { readonly state: 'working' }
  | {
      readonly state: 'known';
      readonly list: readonly Proposal[];
      readonly from: DocumentText;
      readonly to: DocumentText;
      /** Annotations whose words do not stand in their own document: there is nothing to follow. */
      readonly unplaced: number;
    }
  | { readonly state: 'failed'; readonly sentence: string };

/** No words chosen by hand. */
export const noneAdjusted: ReadonlyMap<Id, readonly Passage[]> = new Map();

/** Follows the proposals as annotations, refusals and corrections are now. `adjusted`: words chosen by hand, by annotation. */
export function useProposals(
  from: Document,
  to: Document,
  adjusted: ReadonlyMap<Id, readonly Passage[]>,
): Proposals {
  // What is tagged or typed is seen before what follows from it.
  const own = useDeferredValue(useWorkspace(({ annotations }) => annotations.in(from.id)));
  const there = useDeferredValue(useWorkspace(({ annotations }) => annotations.in(to.id)));
  const refusals = useWorkspace((workspace) => workspace.refusals);
  const text = useText(from.id);
  const read = text.state === 'ready' ? text.text : null;
  const placed = useMemo(
    () => (read === null ? [] : [...own.values()].filter((one) => stands(read.text, one))),
    [own, read],
  );
  const told = useFates(from, to, placed);
  return useMemo(() => {
    if (told.state !== 'known') return told;
    if (read === null) return { state: 'working' };
    const list = proposalsOf(placed, told.fates, adjusted, {
      document: to.id,
      annotations: there.values(),
      refusals: refusals.values(),
    });
    return { state: 'known', list, from: read, to: told.to, unplaced: own.size - placed.length };
  }, [told, read, placed, own, there, refusals, adjusted, to.id]);
}
