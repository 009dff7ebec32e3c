import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { Sections } from './build.ts';
import { Positions } from './positions.ts';
import { schema } from './schema.ts';
import { documents, plans } from './testing.ts';

describe('Positions', () => {
  it('finds every character of every planned block where ProseMirror has it', () => {
    fc.assert(
      fc.property(
        documents.chain((text) => fc.tuple(fc.constant(text), plans(text))),
        ([text, plan]) => {
          const doc = schema.node('doc', null, new Sections(text, plan).slice(0, plan.length));
          const positions = new Positions(text.blocks, plan);
          for (const { blocks } of plan)
            for (const { block } of blocks) {
              const { start, end } = blockOf(text, block);
              for (let offset = start; offset < end; offset++) {
                const at = positions.toPosition(offset);
                expect(doc.textBetween(at, at + 1)).toBe(text.text.charAt(offset));
                expect(positions.toOffset(at)).toBe(offset);
              }
              expect(positions.toOffset(positions.toPosition(end))).toBe(end);
            }
        },
      ),
    );
  });

  it('takes a position between two blocks as the end of the one or the start of the next', () => {
    const text = { text: 'one\n\n two', blocks: [block(0, 3), block(6, 9)] };
    const positions = new Positions(text.blocks, [{ blocks: [{ block: 0 }] }, { blocks: [{ block: 1 }] }]);
    const between = positions.toPosition(3) + 1;
    expect(positions.toOffset(between)).toBe(3);
    expect(positions.toOffset(between, true)).toBe(6);
    expect(positions.toPosition(5)).toBe(positions.toPosition(3));
  });

  it('refuses a plan out of order', () => {
    const text: DocumentText = { text: 'one two', blocks: [block(0, 3), block(4, 7)] };
    expect(() => new Positions(text.blocks, [{ blocks: [{ block: 1 }, { block: 0 }] }])).toThrow(RangeError);
  });
});

function block(start: number, end: number) {
  return { start, end, kind: 'paragraph' as const };
}

function blockOf(text: DocumentText, index: number) {
  return text.blocks[index] ?? block(0, 0);
}
