import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from './tokens.ts';
import { type WordEdit, wordEdits } from './words.ts';

/** Both texts with their edits in brackets, quiet ones in braces. */
function marked(left: string, right: string, language?: string): [string, string] {
  const edits = wordEdits(left, right, language);
  return [withMarks(left, edits.left), withMarks(right, edits.right)];
}

describe('wordEdits', { timeout: 60_000 }, () => {
  test('marks replaced phrases, not the small words between them', () => {
    expect(
      marked(
        'The two sides strongly oppose any change of the status quo and will respond in time.',
        'The two sides take note of the change in the status quo and will respond later.',
      ),
    ).toEqual([
      'The two sides [strongly oppose any] change [of] the status quo and will respond [in time].',
      'The two sides [take note of the] change [in] the status quo and will respond [later].',
    ]);
  });

  test('keeps numbers and dates whole', () => {
    expect(
      marked('It cost 1,000,000 yen on Nov. 16, 2023.', 'It cost 1,000,500 yen on Nov. 17, 2023.'),
    ).toEqual(['It cost [1,000,000] yen on [Nov. 16, 2023].', 'It cost [1,000,500] yen on [Nov. 17, 2023].']);
    expect(marked('会谈于2023年11月16日举行。', '会谈于2023年11月17日举行。', 'zh')).toEqual([
      '会谈于[2023年11月16日]举行。',
      '会谈于[2023年11月17日]举行。',
    ]);
    expect(marked('up 3.5% on the day at 15:27', 'up 3.6% on the day at 15:28')).toEqual([
      'up [3.5%] on the day at [15:27]',
      'up [3.6%] on the day at [15:28]',
    ]);
  });

  test('marks words in texts without spaces', () => {
    expect(marked('中方坚决反对日方的做法。', '中方关注日方的做法。', 'zh')).toEqual([
      '中方[坚决反对]日方的做法。',
      '中方[关注]日方的做法。',
    ]);
    expect(marked('日本は強く抗議した。', '日本は遺憾の意を示した。', 'ja')[0]).toBe(
      '日本は[強く抗議した]。',
    );
  });

  test('finds the same words where a segmenter cuts them otherwise', () => {
    expect(marked('中方将参加会议。', '中方将不参加会议。', 'zh')).toEqual([
      '中方将参加会议。',
      '中方将[不]参加会议。',
    ]);
  });

  test('is quiet about punctuation, case, width and quotation marks', () => {
    expect(marked('“Peace,” he said', '"peace" He said.')).toEqual([
      '{“}{Peace}{,}{”} {he} said',
      '{"}{peace}{"} {He} said{.}',
    ]);
    expect(marked('Ａ計画', 'A計画', 'ja')).toEqual(['{Ａ}計画', '{A}計画']);
    expect(wordEdits('same  words', 'same words')).toEqual({ left: [], right: [] });
  });

  test('marks nothing in the same text and all of a wholly different one', () => {
    expect(wordEdits('One two three.', 'One two three.')).toEqual({ left: [], right: [] });
    expect(marked('alpha beta', 'gamma delta')).toEqual(['[alpha beta]', '[gamma delta]']);
    expect(marked('', 'gamma delta')).toEqual(['', '[gamma delta]']);
  });

  test('leaves the same words on both sides when its edits are taken out', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'the',
        'Peace',
        'peace',
        '“',
        '"',
        ',',
        ' ',
        '。',
        '中',
        '国',
        '関係',
        'Nov. 16',
        '2023',
        '1,000',
        'ー',
        '𠮷',
        'e\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const edits = wordEdits(left, right);
        expect(bare(without(left, edits.left))).toBe(bare(without(right, edits.right)));
        expect(isSound(left, edits.left) && isSound(right, edits.right)).toBe(true);
      }),
    );
  });

  test('compares very long paragraphs', () => {
    const words = Array.from({ length: 30_000 }, (_, k) => `w${(k * k) % 9973}`);
    const edits = wordEdits(words.join(' '), words.toSpliced(15_000, 2, 'changed').join(' '));
    expect(edits.right).toHaveLength(1);
  });
});

function withMarks(text: string, edits: readonly WordEdit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of edits) {
    const [open, close] = kind === 'quiet' ? ['{', '}'] : ['[', ']'];
    out += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return out + text.slice(at);
}

function without(text: string, edits: readonly WordEdit[]): string {
  return edits.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Whether edits follow each other, and begin and end with something that is not white space. */
function isSound(text: string, edits: readonly WordEdit[]): boolean {
  return edits.every(
    ({ start, end }, k) =>
      start >= (edits[k - 1]?.end ?? 0) &&
      end > start &&
      text.slice(start, end).trim().length === end - start,
  );
}

/** Without white space, and with everything folded that an edit need not be for. */
function bare(text: string): string {
  return folded(text).replace(/\s+/gu, '');
}
