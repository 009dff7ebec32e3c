import { useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ChainStrip } from './chain-strip.tsx';
import { ChoosePair } from './choose-pair.tsx';
import { Comparison } from './comparison.tsx';
import { ComparisonExports } from './comparison-exports.tsx';
import { PresenceView } from './presence-view.tsx';
import { RemovedSide } from './removed-side.tsx';

/** Two documents side by side, paragraph by paragraph. */
export function Compare() {
  return (
    <>
      <ComparisonExports />
      <Compared />
    </>
  );
}

function Compared() {
  const pair = useView(({ compare }) => compare);
  const left = useWorkspace(({ documents }) => (pair === null ? undefined : documents.get(pair.left)));
  const right = useWorkspace(({ documents }) => (pair === null ? undefined : documents.get(pair.right)));
  const others = useOthers(pair?.against ?? none);
  if (pair === null) return <ChoosePair />;
  if (left !== undefined && pair.what === 'presence' && others.length > 0)
    return <PresenceView key={left.id} first={left} others={others} />;
  if (left === undefined || right === undefined) return <RemovedSide left={left} right={right} />;
  return (
    <>
      <ChainStrip pair={pair} />
      <Comparison key={`${left.id} ${right.id}`} left={left} right={right} />
    </>
  );
}

const none: readonly Id[] = [];

/** The documents of the table that are in the library. */
function useOthers(ids: readonly Id[]): readonly Document[] {
  const documents = useWorkspace((workspace) => workspace.documents);
  return useMemo(() => ids.flatMap((id) => documents.get(id) ?? []), [ids, documents]);
}
