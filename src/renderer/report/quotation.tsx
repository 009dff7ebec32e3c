import type { ReportPassage } from '../../shared/report/report.ts';
import type { Parts } from './page-block.tsx';
import { Pieces } from './pieces.tsx';

/** A passage with its place under its last paragraph; each paragraph is a part. */
export function Quotation({
  passage,
  language,
  parts: { from, to },
}: {
  passage: ReportPassage;
  language: string;
  parts: Parts;
}) {
  const { paragraphs, place, citation } = passage;
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
          {citation === null ? null : <sup>{citation}</sup>}
        </footer>
      )}
    </blockquote>
  );
}
