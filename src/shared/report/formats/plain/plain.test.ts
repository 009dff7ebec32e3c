import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportModel } from '../../model.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { sampleFrom } from '../../testing/sample.ts';
import { smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { plainOf } from './plain.ts';
import { displayWidth } from './width.ts';

const folder = join(import.meta.dirname, '../../../../../seeds/sample.readout');
const sample = sampleFrom((path) => readFileSync(join(folder, path), 'utf8'));

it.each([
  ['taiwan', sample.brief()],
  ['comparison', sample.input({ arrange: 'comparison' })],
])('a report on the sample is the text that was looked at: %s', async (name, input) => {
  await expect(plainOf(reportModel(input))).toMatchFileSnapshot(
    join(import.meta.dirname, `golden/${name}.txt`),
  );
});

it('every quotation is in it exactly, behind its indent', () => {
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      hostileText,
      (paragraphs, surrounding, note) => {
        const text = textOfParagraphs(paragraphs.map((words) => `Said ${words} again.`));
        const annotations = text.blocks.map(({ start, end }) => ({
          document: 0,
          ranges: [{ start: start + 5, end: end - 7 }],
          tags: [0],
          note,
        }));
        const input = smallInput(
          { documents: [{ title: 'T', text }], tags: ['Tag'], annotations },
          { surrounding },
        );
        const written = plainOf(reportModel(input));
        for (const words of paragraphs) {
          const exact = words.replaceAll('\n', '\n    ');
          const marked = ['“”', '«»', '⟦⟧'].map(([open = '', close = '']) => open + exact + close);
          expect(marked.some((each) => written.includes(each))).toBe(true);
        }
        expect(written.endsWith('\n')).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

it('marks what is quoted by marks its paragraph does not have', () => {
  const text = textOfParagraphs([
    'They “agreed to talk”, he said.',
    'They «agreed» to “talk”.',
    'Both: agreed.',
  ]);
  const annotations = text.blocks.map(({ start }) => ({
    document: 0,
    ranges: [{ start: start + 6, end: start + 12 }],
    tags: [0],
  }));
  const written = plainOf(
    reportModel(smallInput({ documents: [{ title: 'T', text }], tags: ['T'], annotations })),
  );
  expect(written).toContain('“«agreed» to talk”');
  expect(written).toContain('⟦agreed⟧');
  expect(written).toContain('“agreed”');
});

it('headings are underlined as wide as they are', () => {
  const text = textOfParagraphs(['Words.']);
  const annotations = [{ document: 0, ranges: [{ start: 0, end: 5 }], tags: [0] }];
  const input = smallInput({ documents: [{ title: 'T', text }], tags: ['台湾 Taiwan'], annotations });
  expect(plainOf(reportModel(input))).toContain('\n台湾 Taiwan\n-----------\n');
  expect(['ｶﾅ', 'Ａ１', '한국', 'é', 'e\u0301', '👍', '𠮷'].map(displayWidth)).toEqual([2, 4, 4, 1, 1, 2, 2]);
});
