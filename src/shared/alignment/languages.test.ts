import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainBlocks } from '../text/blocks.ts';
import { align } from './align.ts';
import { declinedFor } from './languages.ts';
import { documentOf, paragraphs } from './testing.ts';

const english = [
  'Xi Jinping and Kishida Fumio met in San Francisco on November 16, 2023, on the sidelines of the APEC meeting.',
  'The two sides reaffirmed the four political documents and agreed to hold a new round of the economic dialogue.',
  'Trade between the two countries reached 318 billion dollars in 2023, and it has grown by 4.7 percent since.',
  'The discharge of water from the Fukushima power plant began on August 24 and will continue for 30 years.',
  'It was said that exchanges of young people are the foundation of friendship, and more of them would be welcome.',
];
const chinese = [
  '2023年11月16日，习近平同岸田文雄在旧金山出席APEC会议期间举行会晤。',
  '双方重申恪守四个政治文件的原则和共识，同意举行新一轮经济高层对话。',
  '海关数据显示，2023年两国贸易额达到318亿美元，此后增长4.7个百分点。',
  '福岛核电站核污染水排海于8月24日开始，将持续30年之久，引起各方高度关注。',
  '双方认为青少年交流是两国友好的基础，应当进一步加强，欢迎更多青年互访。',
];
const japanese = [
  '両首脳は戦略的互恵関係を包括的に推進することを再確認し、緊密に意思疎通を行うことで一致した。',
  '岸田総理は日本産水産物の輸入規制の即時撤廃を改めて求めるとともに、深刻な懸念を表明した。',
  '双方は年内に次官級の対話を行うことで一致し、経済分野での協力について意見を交わした。',
  '国民の間の交流、とりわけ若い世代の交流を一層進めていくことの重要性を確認した。',
];
const french = [
  'Les deux parties ont réaffirmé les principes des quatre documents politiques et la volonté de dialogue.',
  'Il a été dit que les échanges entre les jeunes sont le fondement de l’amitié entre les deux pays.',
  'La rencontre a eu lieu à Paris en marge du sommet, et une nouvelle réunion est prévue pour cet automne.',
];
const between = (left: readonly string[], right: readonly string[]) => {
  const found = declinedFor(paragraphs(left), paragraphs(right));
  return found && [found.leftLanguage, found.rightLanguage];
};

describe('declinedFor', () => {
  test('tells two languages by their scripts, and Chinese from Japanese by kana', () => {
    expect(between(english, chinese)).toEqual(['en', 'zh']);
    expect(between(chinese, japanese)).toEqual(['zh', 'ja']);
    expect(between(japanese, chinese)).toEqual(['ja', 'zh']);
  });

  test('tells two Latin languages by their function words', () => {
    expect(between(english, french)).toEqual(['en', 'fr']);
  });

  test('finds nothing in one language, traditional or simplified, nor in texts too short to say', () => {
    expect(between(english, english.toReversed())).toBeNull();
    expect(
      between(chinese, ['雙方重申恪守四個政治文件的原則和共識，同意舉行新一輪經濟高層對話。'.repeat(3)]),
    ).toBeNull();
    expect(between(['Hello'], ['你好'])).toBeNull();
    expect(between([], chinese)).toBeNull();
  });

  test('finds nothing where one text is partly in the other’s language', () => {
    expect(between(english, [...chinese, ...english.slice(0, 2)])).toBeNull();
  });

  test('believes the text and not the record, which only names its language more nearly', () => {
    const [a, b] = [paragraphs(english), paragraphs(chinese)];
    expect(declinedFor(a, b, { left: 'en', right: 'en' })?.rightLanguage).toBe('zh');
    expect(declinedFor(a, b, { left: 'en-GB', right: 'zh-TW' })).toMatchObject({
      leftLanguage: 'en-GB',
      rightLanguage: 'zh-TW',
    });
    expect(declinedFor(a, a, { left: 'en', right: 'zh' })).toBeNull();
  });
});

describe('align of two languages', () => {
  test('declines, pairs what is the same, and offers what shares dates, figures and names', () => {
    const left = paragraphs([...english, '— 2023 / 318 —']);
    const right = paragraphs([...chinese, '— 2023 / 318 —']);
    const { rows, similar, declined } = align(left, right);
    expect(declined?.reason).toBe('two-languages');
    expect(rows.filter(({ relation }) => relation === 'identical')).toMatchObject([
      { left: [5], right: [5] },
    ]);
    expect(rows.filter((row) => row.left.length > 0 && row.right.length > 0)).toHaveLength(1);
    expect(similar.map((row) => [row.relation, row.left, row.right])).toEqual([
      ['similar', [0], [0]],
      ['similar', [2], [2]],
      ['similar', [3], [3]],
    ]);
    expect(similar[0]?.evidence).toMatchObject({ shared: 3 });
  });

  test('offers nothing where too little is shared to be worth it', () => {
    const { similar, declined } = align(paragraphs(english), paragraphs(japanese));
    expect(declined).not.toBeNull();
    expect(similar).toEqual([]);
  });

  test('asserts a pair of the analyst’s all the same, and offers none set apart', () => {
    const { rows, similar } = align(paragraphs(english), paragraphs(chinese), [
      { is: 'pair', left: 1, right: 1 },
      { is: 'apart', left: 0, right: 0 },
    ]);
    expect(rows.find(({ corrected }) => corrected)).toMatchObject({ left: [1], right: [1] });
    expect(similar.map((row) => row.left)).toEqual([[2], [3]]);
  });

  test('gives the mirror image', () => {
    const [a, b] = [paragraphs(english), paragraphs(chinese)];
    const turned = align(b, a).similar.map(({ left, right }) => [right, left]);
    expect(turned).toEqual(align(a, b).similar.map(({ left, right }) => [left, right]));
  });

  test('offers no furniture', () => {
    const left = [
      ...english.map((text) => [text, 'paragraph'] as const),
      ['ICP 2012-345 GOV 778', 'furniture'] as const,
    ];
    const right = [
      ...chinese.map((text) => [text, 'paragraph'] as const),
      ['ICP备2012-345号 GOV 778', 'furniture'] as const,
    ];
    const { similar } = align(documentOf(left), documentOf(right));
    expect(similar.flatMap((row) => row.left)).not.toContain(5);
  });

  test('declines no two of the seeds, which are all in one language', () => {
    const folder = join(import.meta.dirname, '../../../seeds');
    const seeds = ['001_ead94d9e06dbecb5.txt', '002_af86e90db8e8e466.txt', '004_0740349891bbec9e.txt'].map(
      (name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return { text, blocks: plainBlocks(text) };
      },
    );
    for (const a of seeds) for (const b of seeds) expect(declinedFor(a, b)).toBeNull();
  });
});
