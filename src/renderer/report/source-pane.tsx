import { memo, type Ref, useDeferredValue, useMemo } from 'react';
import { markdownOf } from '../../shared/report/markdown.ts';
import type { Report } from '../../shared/report/report.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import styles from './source-pane.module.css';

/** Lines of which the browser lays out only those in sight. */
const chunk = 100;

/** The Markdown as it will be written, its syntax dimmed. It comes after the pages, which are looked at first. */
export function SourcePane({ report, ref }: { report: Report; ref: Ref<HTMLDivElement> }) {
  const shown = useDeferredValue(report, null);
  const chunks = useMemo(() => (shown === null ? [] : chunked(sourceLines(markdownOf(shown)))), [shown]);
  return (
    <div
      ref={ref}
      role="region"
      aria-label="Markdown source"
      data-region="Markdown source"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
      tabIndex={0}
      className={styles['source']}
    >
      {chunks.map((lines) => (
        <Lines key={lines[0]?.number ?? 0} lines={lines} />
      ))}
    </div>
  );
}

const Lines = memo(function Lines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <ol start={lines[0]?.number ?? 1}>
      {lines.map(({ number, runs, heading }) => (
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

function chunked(lines: readonly SourceLine[]): SourceLine[][] {
  return Array.from({ length: Math.ceil(lines.length / chunk) }, (_, i) =>
    lines.slice(i * chunk, (i + 1) * chunk),
  );
}
