import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { idle, untilIdle } from '../state/idle.ts';
import { contentKey, type Measured, measuredIn } from './measured.ts';
import type { PageBlock } from './page-blocks.ts';

/** Blocks measured before the first paint: more than a page has. */
const atFirst = 16;
/** What a turn may take, in milliseconds; and how many blocks it looks at, at most. */
const turnTime = 10;
const looks = 600;
/** How often what is measured by then is told, in milliseconds. */
const often = 1_500;

export interface MeasuredBlocks {
  readonly blocks: readonly PageBlock[];
  /** By place; undefined for what is not measured yet. */
  readonly heights: readonly (Measured | undefined)[];
}

/** Which blocks a turn measures, and where the next goes on. */
interface Turn {
  readonly work: Work;
  readonly at: number;
  readonly size: number;
  readonly begun: number;
}

/** One measuring of all blocks: `heights` fills from the first block on. */
interface Work {
  readonly blocks: readonly PageBlock[];
  readonly known: Map<string, Measured>;
  readonly heights: (Measured | undefined)[];
  toldAt: number;
}

/**
 * Measures blocks in a column: the first before the page is painted, the others while it is idle, a few a turn, each
 * content once for a width and fonts. Answers the blocks to put into the column now; `onMeasured` is told at first, now
 * and then, and at the end.
 */
export function useMeasured(
  blocks: readonly PageBlock[],
  column: RefObject<HTMLElement | null>,
  onMeasured: (measured: MeasuredBlocks) => void,
): readonly PageBlock[] {
  const setting = useSetting(column);
  // oxlint-disable-next-line react/exhaustive-deps -- another setting has other heights
  const known = useMemo(() => new Map<string, Measured>(), [setting]);
  const work = useMemo((): Work => ({ blocks, known, heights: [], toldAt: 0 }), [blocks, known]);
  const [turn, setTurn] = useState<Turn | null>(null);
  const now = turn?.work === work ? turn : null;
  const { list, to } = useMemo(() => unknownFrom(work, now?.at ?? 0, now?.size ?? atFirst), [work, now]);
  useLayoutEffect(() => {
    const children = column.current?.children ?? [];
    list.forEach((block, i) => {
      const element = children[i];
      if (element !== undefined) known.set(contentKey(block), measuredIn(element, block));
    });
    for (let i = work.heights.length; i < to; i++) work.heights.push(heightOf(work, i));
    const isOver = to >= blocks.length;
    const time = now === null ? turnTime : performance.now() - now.begun;
    if (now === null || isOver || performance.now() - work.toldAt > often) {
      work.toldAt = performance.now();
      onMeasured({ blocks, heights: [...work.heights] });
    }
    if (isOver) return undefined;
    const end = new AbortController();
    const size = nextSize(now?.size ?? atFirst, time);
    void (now === null ? untilIdle(end.signal) : idle(end.signal)).then(() =>
      flushSync(() => setTurn({ work, at: to, size, begun: performance.now() })),
    );
    return () => end.abort();
  }, [work, known, now, list, to, blocks, column, onMeasured]);
  return list;
}

/** The next blocks that nobody has measured yet, and the place behind the last that was looked at. */
function unknownFrom({ blocks, known }: Work, from: number, size: number): { list: PageBlock[]; to: number } {
  const list: PageBlock[] = [];
  let to = from;
  for (const end = Math.min(blocks.length, from + looks); to < end && list.length < size; to++) {
    const block = blocks[to];
    if (block !== undefined && !known.has(contentKey(block))) list.push(block);
  }
  return { list, to };
}

function heightOf({ blocks, known }: Work, i: number): Measured | undefined {
  const block = blocks[i];
  return block === undefined ? undefined : known.get(contentKey(block));
}

/** So many that a turn takes what it may. */
function nextSize(size: number, time: number): number {
  return Math.max(4, Math.min(size * 2, 120, Math.round((size * turnTime) / Math.max(1, time))));
}

/** Counts up when text may be set otherwise than before: in another width, in other fonts. */
function useSetting(column: RefObject<HTMLElement | null>): number {
  const [setting, setSetting] = useState(0);
  useEffect(() => {
    const element = column.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const count = (): void => setSetting((n) => n + 1);
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      count();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', count);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', count);
    };
  }, [column]);
  return setting;
}
