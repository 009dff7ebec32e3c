import { useMemo } from 'react';
import { omissionsOf } from '../../shared/comparison/omissions.ts';
import { overviewOf } from '../../shared/comparison/overview.ts';
import { notedBlocks, topicsByRow } from '../../shared/comparison/passages.ts';
import { droppedTopics } from '../../shared/comparison/topics.ts';
import type { Document } from '../../shared/model/document.ts';
import { paragraphNumbers } from '../../shared/text/blocks.ts';
import { useWorkspace } from '../state/workspace.ts';
import { lengthsOf } from './use-stage.ts';
import type { ReadyComparison } from './use-compared.ts';

/** What the analyst's annotations say of a comparison: topics of each row, what was dropped, where it is taken up. */
export function useTelling(
  left: Document,
  right: Document,
  { compared, leftText, rightText }: ReadyComparison,
) {
  const { rows } = compared;
  const tags = useWorkspace((workspace) => workspace.tags);
  const leftAnnotations = useWorkspace(({ annotations }) => annotations.in(left.id));
  const rightAnnotations = useWorkspace(({ annotations }) => annotations.in(right.id));
  const leftNumbers = useMemo(() => paragraphNumbers(leftText.blocks), [leftText]);
  const rightNumbers = useMemo(() => paragraphNumbers(rightText.blocks), [rightText]);
  const overview = useMemo(
    () => overviewOf(rows, { left: lengthsOf(leftText), right: lengthsOf(rightText) }),
    [rows, leftText, rightText],
  );
  const marked = useMemo(() => {
    const a = { blocks: leftText.blocks, annotations: [...leftAnnotations.values()] };
    const b = { blocks: rightText.blocks, annotations: [...rightAnnotations.values()] };
    const leftTopics = topicsByRow(rows, 'left', a, tags);
    const rightTopics = topicsByRow(rows, 'right', b, tags);
    const omissions = omissionsOf(rows, leftTopics, rightTopics, rightNumbers);
    return {
      topics: new Map(
        rows.map(({ index, left: own }) => [
          index,
          (own.length > 0 ? leftTopics : rightTopics).get(index) ?? [],
        ]),
      ),
      omissions: new Map(omissions.map((omission) => [omission.from, omission])),
      dropped: droppedTopics(rows, a, tags),
      leftNotes: notedBlocks(a),
      rightNotes: notedBlocks(b),
    };
  }, [rows, leftText, rightText, leftAnnotations, rightAnnotations, tags, rightNumbers]);
  return useMemo(
    () => ({ ...marked, overview, leftNumbers, rightNumbers, leftAnnotations, rightAnnotations }),
    [marked, overview, leftNumbers, rightNumbers, leftAnnotations, rightAnnotations],
  );
}
