import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, DocumentText } from '../model/document.ts';
import { blockAt, paragraphNumbers, plainBlocks } from './blocks.ts';
import { canonicalText } from './canonical.ts';

const words = (text: string): string[] => plainBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('plainBlocks', () => {
  test('makes each non-blank line a block where a paragraph is one line', () => {
    expect(words(' App\n\nTitle of it all\nUpdated: today\n\n  A long paragraph. \n')).toEqual([
      'App',
      'Title of it all',
      'Updated: today',
      'A long paragraph.',
    ]);
  });

  test('keeps a hard-wrapped paragraph in one block', () => {
    const text = 'one line\nand another\nand a third\n\nnext one\nwith two\n';
    expect(words(text)).toEqual(['one line\nand another\nand a third', 'next one\nwith two']);
  });

  test('does not take short paragraphs on lines of their own for wrapped lines', () => {
    expect(words('王毅表示欢迎。\n双方同意保持沟通。\n会谈在北京举行，持续两小时。\n')).toHaveLength(3);
    expect(words('Agenda\n\nOpening remarks\nTrade\nA long discussion of the treaty\nLunch\n')).toHaveLength(
      5,
    );
  });

  test('reads a text of very many lines', () => {
    expect(plainBlocks('line\n'.repeat(200_000))).toHaveLength(200_000);
  });

  test('covers all of any text but white space', () => {
    const texts = fc.array(fc.constantFrom('a', 'word', ' ', '\n', '\n\n', '\t', '核', '\u3000', '.'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const text = canonicalText(list.join(''));
        expect(DocumentText.safeParse({ text, blocks: plainBlocks(text) }).success).toBe(true);
      }),
    );
  });
});

describe('paragraphNumbers', () => {
  test('counts body blocks only', () => {
    const kinds = [
      'title',
      'paragraph',
      'caption',
      'list-item',
      'furniture',
      'quotation',
      'paragraph',
    ] as const;
    const blocks: Block[] = kinds.map((kind, i) => ({ start: i * 2, end: i * 2 + 1, kind }));
    expect(paragraphNumbers(blocks)).toEqual([null, 1, null, 2, null, null, 3]);
  });
});

describe('blockAt', () => {
  test('finds the block of an offset, and the one before white space', () => {
    const blocks = plainBlocks('aa\n\nbb\n\ncc');
    expect([0, 1, 2, 3, 4, 8, 9, 10].map((offset) => blockAt(blocks, offset))).toEqual([
      0, 0, 0, 0, 1, 2, 2, 2,
    ]);
    expect(blockAt([{ start: 3, end: 4, kind: 'paragraph' }], 1)).toBe(-1);
  });
});

describe('canonicalText', () => {
  test('drops the byte order mark and unifies line ends, and changes nothing else', () => {
    expect(canonicalText('\uFEFFa\r\nb\rc\u00a0 \uFEFF')).toBe('a\nb\nc\u00a0 \uFEFF');
  });
});
