import type { WordMarks } from '../comparison/marks.ts';
import type { CompareRow } from '../comparison/rows.ts';
import type { TextOfDocument } from '../comparison/options.ts';
import { citationText, formattedCitation } from '../citations/formatted.ts';
import type { CopiedQuotation } from './copied-quotation.ts';
import { lineOf } from './escape.ts';
import { lonePassage } from './lone-passage.ts';
import { quotationBlock } from './markdown.ts';
import { paragraphHtml, quotationHtml } from './quotation-html.ts';
import { blockQuotation, type ChangedWords, quotable } from './quotation.ts';
import type { ReportPassage } from './report.ts';

/**
 * What both texts say in a row. The other half of a moved row is quoted with it; a side that has nothing in the row
 * is named with its citation. The quoted words are exactly the sources'; those that differ are marked: A's own struck, B's own
 * strong.
 */
export function rowQuotation(
  row: CompareRow,
  left: TextOfDocument,
  right: TextOfDocument,
  marks: WordMarks,
): CopiedQuotation {
  const both = [
    sideOf('A', left, blocksOf(row, 'left'), 'dropped', marks.left),
    sideOf('B', right, blocksOf(row, 'right'), 'added', marks.right),
  ];
  return {
    markdown: `${both.map(markdownOf).join('\n\n')}\n`,
    html: both.map(htmlOf).join(''),
  };
}

interface Side {
  readonly letter: string;
  readonly cited: string;
  readonly language: string;
  /** Empty where the side has nothing in the row. */
  readonly passages: readonly ReportPassage[];
}

/** A moved row shows one half; its pairs know both. */
function blocksOf(row: CompareRow, side: 'left' | 'right'): readonly number[] {
  if (row[side].length > 0) return row[side];
  return [...new Set(row.pairs.flatMap((pair) => pair[side]))].toSorted((a, b) => a - b);
}

function sideOf(
  letter: string,
  { document, text }: TextOfDocument,
  blocks: readonly number[],
  kind: ChangedWords['kind'],
  marks: WordMarks['left'],
): Side {
  const source = quotable(text, document.language);
  const cited = citationText(formattedCitation(document, 'chicago', null));
  const passages = blocks.map((block): ReportPassage => {
    const passages = marks.get(block);
    const { paragraphs, place } = blockQuotation(
      source,
      block,
      passages === undefined ? null : { kind, passages },
    );
    return lonePassage(document, {
      paragraphs,
      place: `${letter}: ${citationText(formattedCitation(document, 'chicago', place))}`,
      where: place,
    });
  });
  return { letter, cited, language: document.language, passages };
}

function markdownOf({ letter, cited, passages }: Side): string {
  if (passages.length === 0) return lineOf(`Not in ${letter}: ${cited}`);
  return passages.map((passage) => quotationBlock(passage)).join('\n\n');
}

function htmlOf({ letter, cited, language, passages }: Side): string {
  if (passages.length === 0) return paragraphHtml(`Not in ${letter}: ${cited}`);
  return passages.map((passage) => quotationHtml(passage, language)).join('');
}
