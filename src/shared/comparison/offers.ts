import type { Evidence, Row, SideName } from '../alignment/alignment.ts';
import type { Passage } from '../model/annotation.ts';
import type { Block } from '../model/document.ts';
import { paragraphs } from './wording.ts';

/** Two paragraphs that are offered and not asserted: alike, but no pair; or with a set phrase in common. */
export interface Offer {
  readonly is: 'similar' | 'echo';
  /** Block indices. */
  readonly left: number;
  readonly right: number;
  /** The rows they stand in. */
  readonly rows: Readonly<Record<SideName, number>>;
  readonly evidence: Evidence | null;
  /** Of an echo: where the phrase stands in each text. UTF-16, canonical. */
  readonly phrase: Readonly<Record<SideName, Passage>> | null;
}

/** Where blocks of each side stand: their row, and their range of the text. */
export interface Standing {
  readonly rows: Readonly<Record<SideName, ReadonlyMap<number, number>>>;
  readonly blocks: Readonly<Record<SideName, readonly Block[]>>;
}

/** The offers between paragraphs that are shown, in the order of A. Pairs are left out. O(offers). */
export function offersBetween(offered: readonly Row[], { rows, blocks }: Standing): Offer[] {
  return offered.flatMap((offer): Offer[] => {
    const [left, right] = [offer.left[0], offer.right[0]];
    if (left === undefined || right === undefined) return [];
    const [a, b] = [rows.left.get(left), rows.right.get(right)];
    if (a === undefined || b === undefined || a === b) return [];
    const found = offer.quote?.passages[0];
    const from = ({ start, end }: Passage, block: Block | undefined): Passage => ({
      start: start + (block?.start ?? 0),
      end: end + (block?.start ?? 0),
    });
    return [
      {
        is: offer.relation === 'echo' ? 'echo' : 'similar',
        left,
        right,
        rows: { left: a, right: b },
        evidence: offer.evidence,
        phrase:
          found === undefined
            ? null
            : { left: from(found.left, blocks.left[left]), right: from(found.right, blocks.right[right]) },
      },
    ];
  });
}

/** The offers a row has a part in, by row, the strongest first as they come. */
export function offersByRow(offers: readonly Offer[]): ReadonlyMap<number, readonly Offer[]> {
  const byRow = new Map<number, Offer[]>();
  for (const offer of offers)
    for (const row of [offer.rows.left, offer.rows.right]) byRow.set(row, [...(byRow.get(row) ?? []), offer]);
  return byRow;
}

/** `Similar to ¶9 of B: 31 of 58 words`, or `Echo of ¶9 of B`, as read from one side. */
export function offerName(
  { is, left, right, evidence }: Offer,
  from: SideName,
  numbers: Readonly<Record<SideName, readonly (number | null)[]>>,
): string {
  const place =
    from === 'left'
      ? `${paragraphs([right], numbers.right)} of B`
      : `${paragraphs([left], numbers.left)} of A`;
  if (is === 'echo') return `Echo of ${place}`;
  const words = evidence === null ? '' : `: ${evidence.shared} of ${evidence.of} words`;
  return `Similar to ${place}${words}`;
}
