import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ChainStrip } from './chain-strip.tsx';
import { ChoosePair } from './choose-pair.tsx';
import { Comparison } from './comparison.tsx';
import { RemovedSide } from './removed-side.tsx';

/** Two documents side by side, paragraph by paragraph. */
export function Compare() {
  const pair = useView(({ compare }) => compare);
  const left = useWorkspace(({ documents }) => (pair === null ? undefined : documents.get(pair.left)));
  const right = useWorkspace(({ documents }) => (pair === null ? undefined : documents.get(pair.right)));
  if (pair === null) return <ChoosePair />;
  if (left === undefined || right === undefined) return <RemovedSide left={left} right={right} />;
  return (
    <>
      <ChainStrip pair={pair} />
      <Comparison key={`${left.id} ${right.id}`} left={left} right={right} />
    </>
  );
}
