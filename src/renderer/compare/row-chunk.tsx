import { memo } from 'react';
import type { Chunk, PlacedItem } from '../../shared/comparison/lines.ts';
import { FoldBar } from './fold-bar.tsx';
import { Row, type RowTelling } from './row.tsx';
import styles from './row-chunk.module.css';
import { flowLines, measureName } from './row-elements.ts';

/**
 * What stands between and beside the texts in one chunk: numbers, glyphs, washes, words for
 * an empty side, as rows of the table that the texts are read in. Far from the viewport it is
 * empty, and as high as it would be.
 */
export const RowChunk = memo(function RowChunk({
  chunk,
  index,
  isNear,
  current,
  telling,
}: {
  chunk: Chunk;
  index: number;
  isNear: boolean;
  /** The current row, if it is in this chunk. */
  current: number | null;
  telling: RowTelling;
}) {
  const draw = (placed: PlacedItem, line: number) =>
    placed.item.type === 'row' ? (
      <Row
        key={placed.item.row.index}
        row={placed.item.row}
        placed={placed}
        line={line}
        chunk={chunk}
        isCurrent={placed.item.row.index === current}
        telling={telling}
      />
    ) : (
      <FoldBar key={measureName(placed.item)} fold={placed.item} line={line} telling={telling} />
    );
  return (
    <div role="none" className={styles['chunk']} data-chunk={index}>
      {(isNear ? groupsOf(chunk) : []).map(({ flow, items }) => {
        const place = flow === null ? undefined : chunk.flows[flow];
        if (flow === null || place === undefined) return items.map((placed) => draw(placed, placed.line));
        // B's side of a flow stands on lines of its own, over those of A's.
        return (
          <div
            key={`flow ${flow}`}
            role="none"
            className={styles['flow']}
            style={{
              gridRow: `${place.line} / span ${place.span}`,
              gridTemplateRows: `var(${flowLines(flow)})`,
            }}
          >
            {items.map((placed) => draw(placed, placed.line - place.line + 1))}
          </div>
        );
      })}
    </div>
  );
});

/** Items as they stand in the page: on the lines of the chunk, or (a flow's place) on those of B in a flow. */
interface Group {
  readonly flow: number | null;
  readonly items: PlacedItem[];
}

function groupsOf({ items, flows }: Chunk): Group[] {
  const groups: Group[] = [];
  for (const placed of items) {
    const flow = placed.flow === 'right' ? flows.findLastIndex(({ line }) => line <= placed.line) : null;
    const last = groups.at(-1);
    if (last?.flow === flow) last.items.push(placed);
    else groups.push({ flow, items: [placed] });
  }
  return groups;
}
