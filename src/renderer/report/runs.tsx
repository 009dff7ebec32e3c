import type { CitationRun } from '../../shared/citations/formatted.ts';

/** A citation, titles of works in italics. */
export function Runs({ runs }: { runs: readonly CitationRun[] }) {
  return runs.map(({ text, italic }, i) =>
    // oxlint-disable-next-line react/no-array-index-key -- runs of one citation never move
    italic ? <i key={i}>{text}</i> : <span key={i}>{text}</span>,
  );
}
