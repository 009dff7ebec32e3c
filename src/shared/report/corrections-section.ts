import { pairCorrections } from '../comparison/corrections.ts';
import { paragraphs } from '../comparison/wording.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { counted } from '../wording.ts';
import type { ComparedLink, ReportInput } from './input.ts';
import type { MadeSection } from './report.ts';

/** What the analyst said of the alignment of two texts, named as such; nothing where it was left as it is. */
export function correctionsSection(
  { workspace, textOf }: Pick<ReportInput, 'workspace' | 'textOf'>,
  link: ComparedLink,
): MadeSection[] {
  const [a, b] = [workspace.documents.get(link.left), workspace.documents.get(link.right)];
  const [left, right] = [textOf(link.left), textOf(link.right)];
  if (a === undefined || b === undefined || left === null || right === null) return [];
  const { placed, unplaced } = pairCorrections(
    workspace.corrections.values(),
    { document: a.id, blocks: left.blocks },
    { document: b.id, blocks: right.blocks },
  );
  if (placed.length + unplaced.length === 0) return [];
  const numbers = { left: paragraphNumbers(left.blocks), right: paragraphNumbers(right.blocks) };
  const lost =
    unplaced.length === 0
      ? ''
      : ` Not applied, for a paragraph is not what it was: ${counted(unplaced.length, 'decision')}.`;
  return [
    {
      key: `corrected ${a.id} ${b.id}`,
      heading: `Corrected by the analyst: ${a.number} and ${b.number}`,
      lead: `The analyst decided of ${counted(placed.length, 'pair')} of paragraphs whether they belong together.${lost}`,
      table: {
        head: [a.number, b.number, 'The analyst'].map((name) => ({ name, isFigure: false })),
        rows: placed.map((one) => [
          paragraphs([one.left], numbers.left),
          paragraphs([one.right], numbers.right),
          one.is === 'pair' ? 'paired them' : 'took them apart',
        ]),
      },
      aligned: null,
      groups: [],
    },
  ];
}
