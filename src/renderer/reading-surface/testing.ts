import fc from 'fast-check';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Block, DocumentText } from '../../shared/model/document.ts';
import { joined, quoted } from '../../shared/text/passage.ts';
import type { Plan } from './plan.ts';

// What the property tests of this folder draw from.

const words = fc.array(fc.constantFrom('Xi', 'said', '核污染水', '👩‍👩‍👧', 'e\u0301', '𠀀', '--', 'U.S.'), {
  minLength: 1,
  maxLength: 6,
});
const kind = fc.constantFrom<Block['kind']>('paragraph', 'heading', 'caption', 'list-item', 'title');
const gap = fc.constantFrom('\n', '\n\n', ' ', '\n \t\n', '　');

/** Documents of 1 to 12 blocks with white space of any length between and around them. */
export const documents: fc.Arbitrary<DocumentText> = fc
  .array(fc.record({ words, kind, gap }), { minLength: 1, maxLength: 12 })
  .map((parts) => {
    let text = '';
    const blocks: Block[] = [];
    for (const part of parts) {
      text += part.gap;
      const start = text.length;
      text += part.words.join(' ');
      blocks.push({ start, end: text.length, kind: part.kind });
    }
    return { text: `${text}\n`, blocks };
  });

/** Plans that leave out some blocks and cut the others into sections of any length. */
export function plans({ blocks }: DocumentText): fc.Arbitrary<Plan> {
  return fc
    .array(fc.record({ kept: fc.boolean(), cut: fc.boolean() }), {
      minLength: blocks.length,
      maxLength: blocks.length,
    })
    .map((choices) => {
      const plan: { blocks: { block: number }[] }[] = [{ blocks: [] }];
      choices.forEach(({ kept, cut }, block) => {
        if (cut) plan.push({ blocks: [] });
        if (kept) plan.at(-1)?.blocks.push({ block });
      });
      return plan;
    });
}

/** An id that sorts and reads as its number. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Annotations of a text by id, each of one or two ranges and up to three of four tags. */
export function annotationsOf(text: DocumentText): fc.Arbitrary<Map<string, Annotation>> {
  const range = fc
    .tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 24 }))
    .map(([start, length]) => ({ start, end: Math.min(text.text.length, start + length) }));
  return fc
    .array(
      fc.record({
        ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
        tags: fc.uniqueArray(fc.integer({ min: 1, max: 4 }).map(id), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    .map(
      (list) =>
        new Map(
          list.map(({ ranges, tags }, n) => [id(n + 100), annotation(text, id(n + 100), ranges, tags)]),
        ),
    );
}

/** An annotation over some ranges of a text. */
export function annotation(
  text: DocumentText,
  annotationId: string,
  ranges: readonly { start: number; end: number }[],
  tags: string[],
): Annotation {
  return {
    id: annotationId,
    document: id(1),
    ranges: joined(ranges).map((range) => quoted(text.text, range)),
    tags,
    note: '',
    author: '',
    createdAt: '2026-11-19T16:10:00.000Z',
    updatedBy: '',
    updatedAt: '2026-11-19T16:10:00.000Z',
  };
}
