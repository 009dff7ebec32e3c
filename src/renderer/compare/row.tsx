import type { CSSProperties } from 'react';
import { MessageSquareText } from 'lucide-react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import type { Chunk, PlacedItem, Placement } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { runAt } from '../../shared/comparison/runs.ts';
import { relationName, rowName } from '../../shared/comparison/wording.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { counted } from '../../shared/wording.ts';
import { blockId } from './block-id.ts';
import { RelationButton } from './relation-button.tsx';
import { CueLabels, CuesSaid } from './row-cues.tsx';
import { measureName } from './row-elements.ts';
import styles from './row.module.css';
import { StandIn, type Standing } from './stand-in.tsx';

/** What is told of the rows, and what can be done with them. */
export interface RowTelling extends Standing {
  /** Annotations with a note, by the block they begin in. */
  readonly leftNotes: ReadonlyMap<number, readonly Annotation[]>;
  readonly rightNotes: ReadonlyMap<number, readonly Annotation[]>;
  readonly onUnfold: (row: number) => void;
  readonly onOpenNote: (annotation: Annotation) => void;
}

/** The header row of the table counts as its first. */
const headers = 1;

/**
 * A row of the table: ¶ of A, A, how they stand to each other, B, ¶ of B. The paragraphs stand
 * in the two texts; here each cell owns those of its row, so that a screen reader finds them in it.
 */
export function Row({
  row,
  placed,
  line,
  chunk,
  isCurrent,
  telling,
}: {
  row: CompareRow;
  placed: PlacedItem;
  /** Where it begins in the grid it stands in. */
  line: number;
  chunk: Chunk;
  isCurrent: boolean;
  telling: RowTelling;
}) {
  const { flow, words } = placed;
  const inRow = (at: Placement): Placement => ({ ...at, line: at.line - placed.line + 1 });
  const wash = (side: SideName): Placement | null =>
    flow === side ? { line: 1, span: placed.span } : around(row[side], chunk[side], inRow);
  const cell = (side: SideName) => (
    <div
      role="cell"
      className={styles['cell']}
      aria-owns={row[side].map((block) => blockId(side, block)).join(' ') || undefined}
    >
      {words === null || row[side].length > 0 ? null : (
        <div
          className={`${styles['words']} ${flow === null ? styles['sticky'] : ''} ${styles[flow ?? side]}`}
          style={lines(inRow(words))}
        >
          <div data-measure={measureName(placed.item)}>
            <StandIn row={row} isUnder={flow !== null} standing={telling} />
          </div>
        </div>
      )}
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={row.index + 1 + headers}
      aria-label={rowName(row, telling.leftNumbers, telling.rightNumbers)}
      aria-current={isCurrent ? 'true' : undefined}
      className={[
        styles['row'],
        styles[row.kind],
        flow === null ? '' : styles[`flow-${flow}`],
        (runAt(telling.runs, row.index)?.from ?? row.index) === row.index ? '' : styles['in-run'],
      ].join(' ')}
      style={lines({ line, span: placed.span })}
      data-row={row.index}
    >
      {(['left', 'right'] as const).map((side) => {
        const at = wash(side);
        return at === null || row.kind === 'identical' ? null : (
          <span
            key={side}
            aria-hidden="true"
            className={`${styles['wash']} ${styles[side]}`}
            style={lines(at)}
          />
        );
      })}
      <Numbers side="left" row={row} chunk={chunk} inRow={inRow} telling={telling} />
      {cell('left')}
      <div role="cell" className={row.kind === 'identical' ? styles['rung'] : styles['glyph']}>
        <span className="visually-hidden">{relationName(row)}</span>
        <RelationButton row={row} flow={flow} />
        <CuesSaid row={row.index} />
      </div>
      <CueLabels row={row.index} />
      {cell('right')}
      <Numbers side="right" row={row} chunk={chunk} inRow={inRow} telling={telling} />
    </div>
  );
}

function Numbers({
  side,
  row,
  chunk,
  inRow,
  telling,
}: {
  side: SideName;
  row: CompareRow;
  chunk: Chunk;
  inRow: (at: Placement) => Placement;
  telling: RowTelling;
}) {
  const numbers = telling[side === 'left' ? 'leftNumbers' : 'rightNumbers'];
  return (
    <div role="cell" className={styles['cell']}>
      {row[side].map((block) => {
        const at = chunk[side].get(block);
        const number = numbers[block];
        return at === undefined || number === null ? null : (
          <div
            key={block}
            className={`${styles['number']} ${styles[side]}`}
            style={{ gridRowStart: inRow(at).line }}
          >
            <span>{number}</span>
            <NoteMark side={side} block={block} number={number} telling={telling} />
          </div>
        );
      })}
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
  side: SideName;
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

/** The lines that blocks of one side take in their row; null where it has none in sight. */
function around(
  blocks: readonly number[],
  placements: ReadonlyMap<number, Placement>,
  inRow: (at: Placement) => Placement,
): Placement | null {
  const places = blocks.flatMap((block) => placements.get(block) ?? []);
  const first = places[0];
  const last = places.at(-1);
  return first === undefined || last === undefined
    ? null
    : inRow({ line: first.line, span: last.line + last.span - first.line });
}

function lines({ line, span }: Placement): CSSProperties {
  return { gridRow: `${line} / span ${span}` };
}
