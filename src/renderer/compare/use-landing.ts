import { useEffect, useRef } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { landed, useWantedSpot } from '../state/landing.ts';
import type { Stage } from './use-stage.ts';

/** One side of a comparison, with the row of each of its blocks. */
interface LandingSide {
  readonly document: Id;
  readonly text: DocumentText;
  readonly rows: ReadonlyMap<number, number>;
}

/** Goes to the passage the comparison was opened for, once its rows stand in the page. */
export function useLanding(
  stage: Stage | null,
  sides: readonly LandingSide[],
  go: (row: number) => void,
): void {
  const spot = useWantedSpot();
  const latest = useRef({ sides, go });
  useEffect(() => {
    latest.current = { sides, go };
  });
  useEffect(() => {
    if (stage === null || spot === null) return;
    const side = latest.current.sides.find(({ document }) => document === spot.document);
    if (side === undefined) return;
    landed();
    const row = side.rows.get(blockAt(side.text.blocks, spot.offset));
    if (row !== undefined) latest.current.go(row);
  }, [stage, spot]);
}
