import { useEffect, useMemo, useState } from 'react';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { inIdle } from '../state/idle.ts';
import { type SourceChunk, sourceChunks } from './source-chunks.ts';

/** Chunks made at once: more than are in sight at the top. */
const atOnce = 3;

/**
 * A report's Markdown. Its first lines are there at once, the others when the page had time for them; until then
 * those of the report before stay.
 */
export function useSource(report: Report, { flavour, frontMatter }: SourceOptions): readonly SourceChunk[] {
  const [made, setMade] = useState<Made>({ of: null, chunks: [] });
  const first = useMemo(
    () => firstOf(sourceChunks(report, { flavour, frontMatter })),
    [report, flavour, frontMatter],
  );
  useEffect(() => {
    const end = new AbortController();
    void inIdle(allOf(sourceChunks(report, { flavour, frontMatter })), end.signal).then((chunks) =>
      setMade({ of: report, chunks }),
    );
    return () => end.abort();
  }, [report, flavour, frontMatter]);
  return useMemo(
    () => (made.of === report ? made.chunks : [...first, ...made.chunks.slice(first.length)]),
    [made, report, first],
  );
}

/** For whom the Markdown is written. */
export type SourceOptions = Pick<ReportOptions, 'flavour' | 'frontMatter'>;

interface Made {
  readonly of: Report | null;
  readonly chunks: readonly SourceChunk[];
}

function firstOf(work: Iterator<SourceChunk, void>): SourceChunk[] {
  const chunks: SourceChunk[] = [];
  for (let i = 0; i < atOnce; i++) {
    const next = work.next();
    if (next.done !== true) chunks.push(next.value);
  }
  return chunks;
}

function* allOf(work: Iterable<SourceChunk>): Generator<undefined, readonly SourceChunk[]> {
  const chunks: SourceChunk[] = [];
  for (const chunk of work) {
    chunks.push(chunk);
    yield;
  }
  return chunks;
}
