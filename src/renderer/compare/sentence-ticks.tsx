import { useLayoutEffect, useState } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import type { SentenceRow } from '../../shared/alignment/sentences.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import { useStore } from '../state/store.ts';
import styles from './sentence-ticks.module.css';
import type { Stage } from './use-stage.ts';

/** A bar beside the lines of a sentence, CSS pixels below the top of the rows. */
interface Tick {
  readonly key: string;
  readonly side: SideName;
  readonly relation: SentenceRow['relation'];
  readonly top: number;
  readonly height: number;
}

/** Beside each sentence of the current row a bar: what became of it, and a line to the one it stands against. */
export function SentenceTicks({
  rows,
  isBeside,
  stage,
}: {
  rows: readonly SentenceRow[];
  /** Whether the two sides stand beside each other: a line joins their sentences then. */
  isBeside: boolean;
  stage: Stage;
}) {
  const geometry = useStore(stage.layout.geometry, (state) => state);
  const [ticks, setTicks] = useState<readonly (readonly Tick[])[]>([]);
  useLayoutEffect(() => {
    const top = stage.left.element.getBoundingClientRect().top;
    // Where the lines stand is known only when the rows are laid out.
    // oxlint-disable-next-line react/set-state-in-effect
    setTicks(
      rows.map((row) =>
        (['left', 'right'] as const).flatMap((side) =>
          row[side]
            .flatMap((passage) => tickOf(stage, side, row.relation, passage, top))
            .filter((tick) => tick.top < geometry.height),
        ),
      ),
    );
  }, [rows, stage, geometry]);
  return (
    <div aria-hidden="true" className={styles['ticks']}>
      {ticks.flat().map(({ key, side, relation, top, height }) => (
        <i key={key} className={`${styles[side]} ${styles[relation]}`} style={{ top, height }} />
      ))}
      <svg className={styles['lines']} height={geometry.height}>
        {(isBeside ? ticks : []).flatMap((row) => {
          const lefts = row.filter(({ side }) => side === 'left');
          const rights = row.filter(({ side }) => side === 'right');
          return lefts.flatMap((a) =>
            rights.map((b) => (
              <line
                key={`${a.key} ${b.key}`}
                x1={0}
                x2="100%"
                y1={middle(a)}
                y2={middle(b)}
                className={styles[a.relation]}
              />
            )),
          );
        })}
      </svg>
    </div>
  );
}

/** The lines a sentence takes; none where it is folded away. Reads layout. */
function tickOf(
  stage: Stage,
  side: SideName,
  relation: SentenceRow['relation'],
  passage: Passage,
  origin: number,
): Tick[] {
  const boxes = stage[side].rectsOf(passage);
  if (boxes.length === 0) return [];
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return [
    { key: `${side} ${passage.start}`, side, relation, top: top - origin + 2, height: bottom - top - 4 },
  ];
}

function middle({ top, height }: Tick): number {
  return top + height / 2;
}
