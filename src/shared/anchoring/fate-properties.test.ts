import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../alignment/align.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { textFrom } from '../testing/fixtures.ts';
import { passageIn } from '../text/passage.ts';
import { hardTexts } from '../text/testing.ts';
import { Anchoring } from './anchoring.ts';

const language = 'zh';
const words = fc.constantFrom(
  ...'China and Japan should not oppose the discharge of water because relations matter to both peoples'.split(
    ' ',
  ),
  ...'中方 坚决反对 日方 排海 行动 ， 敦促 立即 停止 。 処理水 について 意見を交換した 👩‍👩‍👧 か\u3099'.split(
    ' ',
  ),
);
const paragraph = fc
  .array(words, { minLength: 8, maxLength: 30 })
  .map((list) => list.join(' ').replace(/(?<=[^ -~]) (?=[^ -~])/g, ''));
const paragraphs = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, hardTexts), {
  minLength: 1,
  maxLength: 7,
});
const ends = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

/** Two versions: of the second, paragraphs were dropped, doubled, moved to the front, or had words taken out. */
const versions = fc
  .record({ list: paragraphs, edits: fc.array(fc.tuple(fc.nat(7), fc.nat(4)), { maxLength: 5 }) })
  .map(({ list, edits }) => {
    let next = [...list];
    for (const [at, how] of edits) {
      const one = next[at % Math.max(1, next.length)] ?? '';
      const rest = next.filter((_, k) => k !== at % Math.max(1, next.length));
      if (how === 0) next = rest;
      else if (how === 1) next = [one, ...rest];
      else if (how === 2) next = [...next, one];
      else
        next = next.map((other) => (other === one ? other.slice(0, 12) + other.slice(12 + how * 6) : other));
    }
    return { a: textFrom(list.join('\n\n')), b: textFrom(next.join('\n\n')) };
  });

describe('fates of any passage', () => {
  it('are verbatim at the same place in the same text', () => {
    fc.assert(
      fc.property(paragraphs, ends, (list, where) => {
        const text = textFrom(list.join('\n\n'));
        const passage = passageOf(text, where);
        fc.pre(passage !== null && /[\p{L}\p{N}]/u.test(text.text.slice(passage.start, passage.end)));
        const fate = anchoring(text, text, 'left').fateOf([passage]);
        expect(fate).toMatchObject({ fate: 'verbatim', slots: [passage], quiet: false, sure: true });
        expect(fate.kept).toBe(fate.of);
      }),
    );
  });

  it('name slots inside the text, on graphemes, in order and apart, and keep no more words than there are', () => {
    fc.assert(
      fc.property(versions, ends, ends, ({ a, b }, one, two) => {
        const ranges = apart([passageOf(a, one), passageOf(a, two)]);
        fc.pre(ranges.length > 0);
        const { fate, slots, kept, of, at } = anchoring(a, b, 'left').fateOf(ranges);
        expect(slots.length === 0).toBe(fate === 'removed');
        expect(kept).toBeLessThanOrEqual(of);
        expect(at).toBeLessThanOrEqual(b.text.length);
        for (const [k, slot] of slots.entries()) {
          expect(passageIn(b.text, slot.start, slot.end)).toEqual(slot);
          expect(slot.start).toBeGreaterThan(slots[k - 1]?.end ?? -1);
        }
      }),
    );
  });

  it('quote the very words where nothing changed, and lead back to where they came from', () => {
    fc.assert(
      fc.property(versions, ends, ({ a, b }, where) => {
        const passage = passageOf(a, where);
        fc.pre(passage !== null);
        const { fate, slots, quiet, sure } = anchoring(a, b, 'left').fateOf([passage]);
        fc.pre(fate === 'verbatim' && sure && !quiet);
        expect(bare(b, slots)).toBe(bare(a, [passage]));
        const back = anchoring(a, b, 'right').fateOf(slots);
        expect(back).toMatchObject({ fate: 'verbatim', quiet: false });
        expect(bare(a, back.slots)).toBe(bare(a, [passage]));
      }),
    );
  });

  it('are removed with the paragraph they stand in', () => {
    fc.assert(
      fc.property(fc.nat(5), ends, (k, where) => {
        const list = own.map((word) => Array.from({ length: 12 }, (_, n) => `${word}${n}`).join(' '));
        const text = textFrom(list[k] ?? '');
        const passage = passageOf(text, where);
        fc.pre(passage !== null);
        const before = textFrom(list.join('\n\n'));
        const start = before.blocks[k]?.start ?? 0;
        const after = textFrom(list.filter((_, n) => n !== k).join('\n\n'));
        const fate = anchoring(before, after, 'left').fateOf([
          { start: passage.start + start, end: passage.end + start },
        ]);
        expect(fate).toMatchObject({ fate: 'removed', slots: [], kept: 0 });
        expect(fate.at).toBe(after.blocks[k - 1]?.end ?? 0);
      }),
    );
  });
});

const own = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

function anchoring(left: DocumentText, right: DocumentText, from: 'left' | 'right'): Anchoring {
  return new Anchoring({ alignment: align(left, right), left, right, language }, from);
}

function passageOf({ text }: DocumentText, [one, two]: readonly [number, number]): Passage | null {
  const [from, to] = [Math.floor(one * text.length), Math.ceil(two * text.length)];
  return passageIn(text, Math.min(from, to), Math.max(from, to));
}

function apart(passages: readonly (Passage | null)[]): Passage[] {
  const found = passages.filter((one) => one !== null).toSorted((a, b) => a.start - b.start);
  return found.filter((one, k) => one.start > (found[k - 1]?.end ?? -1));
}

function bare({ text }: DocumentText, passages: readonly Passage[]): string {
  return passages.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, '')).join('');
}
