import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Report } from '../../shared/report/report.ts';
import { inIdle } from '../state/idle.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';

/** Blocks made at once: more than the first pages have. Nothing that is set is lower than `lowest` in the mean, in CSS pixels. */
const atOnce = 60;
const lowest = 40;

export interface Blocks {
  readonly list: readonly PageBlock[];
  /** False while only the first are there. */
  readonly isWhole: boolean;
}

/** The blocks of a report: those down to what is in sight at once, the others when the page had time for them. */
export function useBlocks(
  report: Report,
  languageOf: (document: Id) => string,
  scroller: HTMLElement | null,
): Blocks {
  const [whole, setWhole] = useState<{ readonly of: Report | null; readonly blocks: Blocks }>({
    of: null,
    blocks: { list: [], isWhole: false },
  });
  const first = useMemo(() => {
    const least = atOnce + Math.ceil((scroller?.scrollTop ?? 0) / lowest);
    const work = pageBlocks(report, languageOf);
    const list: PageBlock[] = [];
    for (let next = work.next(); next.done !== true; next = work.next()) {
      list.push(next.value);
      if (list.length >= least) return { list, isWhole: false };
    }
    return { list, isWhole: true };
  }, [report, languageOf, scroller]);
  useEffect(() => {
    if (first.isWhole) return undefined;
    const end = new AbortController();
    void inIdle(allOf(pageBlocks(report, languageOf)), end.signal).then((list) =>
      setWhole({ of: report, blocks: { list, isWhole: true } }),
    );
    return () => end.abort();
  }, [report, languageOf, first]);
  return whole.of === report ? whole.blocks : first;
}

function* allOf(work: Iterable<PageBlock>): Generator<undefined, readonly PageBlock[]> {
  const list: PageBlock[] = [];
  for (const block of work) {
    list.push(block);
    yield;
  }
  return list;
}
