import { type CSSProperties, memo } from 'react';
import { foldName } from '../../shared/comparison/items.ts';
import type { Chunk, PlacedItem, Placement } from '../../shared/comparison/lines.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { cuesSaid } from '../../shared/comparison/cues/row-cue.ts';
import { rowName } from '../../shared/comparison/wording.ts';
import { MessageSquareText, UnfoldVertical } from 'lucide-react';
import { counted } from '../../shared/wording.ts';
import { PairGlyph } from './pair-glyph.tsx';
import { RowCues } from './row-cues.tsx';
import { useRowCues } from './use-row-cues.ts';
import styles from './row-chunk.module.css';
import { measureName } from './row-layout.ts';
import { StandIn, type Standing } from './stand-in.tsx';

/** What is told of the rows, and what can be done with them. */
export interface RowTelling extends Standing {
  /** Annotations with a note, by the block they begin in. */
  readonly leftNotes: ReadonlyMap<number, readonly Annotation[]>;
  readonly rightNotes: ReadonlyMap<number, readonly Annotation[]>;
  readonly onUnfold: (row: number) => void;
  readonly onOpenNote: (annotation: Annotation) => void;
}

/**
 * What stands between and beside the texts in one chunk: numbers, glyphs, washes, words for
 * an empty side. Far from the viewport it is empty, and as high as it would be.
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
  return (
    <div role="none" className={styles['chunk']} data-chunk={index}>
      {(isNear ? chunk.items : []).map((placed) =>
        placed.item.type === 'row' ? (
          <Row
            key={placed.item.row.index}
            row={placed.item.row}
            placed={placed}
            chunk={chunk}
            isCurrent={placed.item.row.index === current}
            telling={telling}
          />
        ) : (
          <div
            key={`fold ${placed.item.from}`}
            role="listitem"
            className={styles['fold']}
            style={lines(placed)}
          >
            <div data-measure={measureName(placed.item)}>
              <button
                type="button"
                onClick={() => {
                  if (placed.item.type === 'fold') telling.onUnfold(placed.item.from);
                }}
              >
                <UnfoldVertical size={14} aria-hidden="true" />
                {foldName(placed.item)}
              </button>
            </div>
          </div>
        ),
      )}
    </div>
  );
});

function Row({
  row,
  placed,
  chunk,
  isCurrent,
  telling,
}: {
  row: CompareRow;
  placed: PlacedItem;
  chunk: Chunk;
  isCurrent: boolean;
  telling: RowTelling;
}) {
  const cues = cuesSaid(useRowCues(row.index));
  return (
    <div
      role="listitem"
      aria-label={`${rowName(row, telling.leftNumbers, telling.rightNumbers)}${cues === '' ? '' : `; ${cues}`}`}
      aria-current={isCurrent ? 'true' : undefined}
      className={`${styles['row']} ${styles[row.kind] ?? ''}`}
      style={lines(placed)}
      data-row={row.index}
    >
      {(['left', 'right'] as const).map((side) => {
        const at = around(row[side], chunk[side], placed.line);
        return at === null || row.kind === 'identical' ? null : (
          <span key={side} className={`${styles['wash']} ${styles[side]}`} style={lines(at)} />
        );
      })}
      {(['left', 'right'] as const).flatMap((side) =>
        row[side].map((block) => {
          const at = chunk[side].get(block);
          const number = telling[side === 'left' ? 'leftNumbers' : 'rightNumbers'][block];
          return at === undefined || number === null ? null : (
            <div
              key={`${side} ${block}`}
              className={`${styles['number']} ${styles[side]}`}
              style={{ gridRowStart: at.line - placed.line + 1 }}
            >
              <span aria-hidden="true">{number}</span>
              <NoteMark side={side} block={block} number={number} telling={telling} />
            </div>
          );
        }),
      )}
      {row.kind === 'moved' ? null : (
        <span className={row.kind === 'identical' ? styles['rung'] : styles['glyph']}>
          {row.kind === 'identical' ? null : <PairGlyph kind={row.kind} />}
        </span>
      )}
      <RowCues row={row.index} />
      {placed.words === null ? null : (
        <div
          className={`${styles['words']} ${styles[row.left.length === 0 ? 'left' : 'right']}`}
          style={lines({ ...placed.words, line: placed.words.line - placed.line + 1 })}
        >
          <div data-measure={measureName(placed.item)}>
            <StandIn row={row} standing={telling} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Says that something is noted in a paragraph, for there is no margin here; opens the first note. */
function NoteMark({
  side,
  block,
  number,
  telling,
}: {
  side: 'left' | 'right';
  block: number;
  number: number | null | undefined;
  telling: RowTelling;
}) {
  const notes = telling[side === 'left' ? 'leftNotes' : 'rightNotes'].get(block) ?? [];
  const first = notes[0];
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className={styles['note']}
      aria-label={`${counted(notes.length, 'note')} on ¶${number ?? ''} of ${side === 'left' ? 'A' : 'B'}`}
      onClick={() => telling.onOpenNote(first)}
    >
      <MessageSquareText size={13} aria-hidden="true" />
    </button>
  );
}

/** The lines that blocks of one side take, counted from the row's first line; null where it has none in sight. */
function around(
  blocks: readonly number[],
  placements: ReadonlyMap<number, Placement>,
  from: number,
): Placement | null {
  const places = blocks.flatMap((block) => placements.get(block) ?? []);
  const first = places[0];
  const last = places.at(-1);
  return first === undefined || last === undefined
    ? null
    : { line: first.line - from + 1, span: last.line + last.span - first.line };
}

function lines({ line, span }: Placement): CSSProperties {
  return { gridRow: `${line} / span ${span}` };
}
