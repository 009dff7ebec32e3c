import { memo, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import type { Report } from '../../shared/report/report.ts';
import type { SourceChunk } from './source-chunks.ts';
import { sourceLines } from './source-lines.ts';
import styles from './source-pane.module.css';
import { useReach } from './use-reach.ts';
import type { Pane } from './use-scroll-together.ts';
import { type SourceOptions, useSource } from './use-source.ts';
import { headingTops, useSourceTops } from './use-source-tops.ts';
import { useStack } from './use-stack.ts';

/** Chunks drawn before and behind those in sight. */
const beyond = { least: 1, most: 13, step: 4 };
/** The Markdown as it will be written, its syntax dimmed. It comes after the pages, which are looked at first. */
export function SourcePane({
  report,
  options,
  pane,
}: {
  report: Report;
  options: SourceOptions;
  pane: Pane;
}) {
  const { element, attach, stand } = pane;
  const chunks = useSource(useDeferredValue(report), options);
  const { tops, onHeight } = useSourceTops(chunks, element);
  const { from, to } = useStack(element, tops, useReach(chunks, beyond));
  useEffect(() => stand(() => headingTops(chunks, tops)), [stand, chunks, tops]);
  return (
    <div
      ref={attach}
      role="region"
      aria-label="Markdown source"
      data-region="Markdown source"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
      tabIndex={0}
      className={styles['source']}
    >
      <div
        style={{
          paddingTop: (tops[from] ?? 0) - (tops[0] ?? 0),
          paddingBottom: (tops.at(-1) ?? 0) - (tops[to] ?? 0),
        }}
      >
        {chunks.slice(from, to).map((chunk) => (
          <Lines key={chunk.number} chunk={chunk} onHeight={onHeight} />
        ))}
      </div>
    </div>
  );
}

const Lines = memo(function Lines({
  chunk,
  onHeight,
}: {
  chunk: SourceChunk;
  /** Another function where the lines may be as high as they were not before. */
  onHeight: (chunk: SourceChunk, height: number) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => onHeight(chunk, list.current?.offsetHeight ?? 0), [chunk, onHeight]);
  return (
    <ol ref={list} start={chunk.number}>
      {sourceLines(chunk.text, chunk).map(({ number, runs, heading }) => (
        <li key={number} data-number={number} data-heading={heading}>
          {runs.map(({ text, look }, j) =>
            look === 'strong' ? (
              // oxlint-disable-next-line react/no-array-index-key -- runs of a line have no other name
              <b key={j}>{text}</b>
            ) : (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <span key={j} className={styles[look]}>
                {text}
              </span>
            ),
          )}
        </li>
      ))}
    </ol>
  );
});
