import type { ReportPassage } from '../../shared/report/report.ts';
import type { Parts } from './page-block.tsx';
import { Pieces } from './pieces.tsx';
import { Runs } from './runs.tsx';

/** A passage with its place under its last paragraph; each paragraph is a part. */
export function Quotation({
  passage,
  language,
  isInText,
  parts: { from, to },
}: {
  passage: ReportPassage;
  language: string;
  /** Whether what is cited is named in words; else by a number. */
  isInText: boolean;
  parts: Parts;
}) {
  const { paragraphs, place, citation, cited } = passage;
  const alone = paragraphs.every((pieces) => pieces.every(({ kind }) => kind !== 'surrounding'));
  return (
    <blockquote data-alone={alone}>
      {paragraphs.slice(from, to).map((pieces, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- paragraphs of one quotation never move
        <p key={i} lang={language} data-part>
          <Pieces pieces={pieces} />
        </p>
      ))}
      {to < paragraphs.length ? null : (
        <footer>
          {place}
          {citation === null ? null : isInText ? (
            <>
              {' '}
              <Runs runs={cited} />
            </>
          ) : (
            <sup>{citation}</sup>
          )}
        </footer>
      )}
    </blockquote>
  );
}
