import type { FateCase } from './cases.ts';

const en = 'en' as const;
const zh = 'zh' as const;
const ja = 'ja' as const;

/** Words inside one paragraph that was edited, or not. */
export const inParagraphs: readonly FateCase[] = [
  {
    language: en,
    from: 'China ⟦lodged solemn representations⟧ with the Japanese side over the visit.',
    to: 'China ⟦lodged solemn representations⟧ with the Japanese side over the visit.',
    fate: 'verbatim',
  },
  {
    language: en,
    from: 'China has ⟦lodged solemn representations⟧ with the Japanese side over the visit.',
    to: 'On Monday China again ⟦lodged solemn representations⟧ with the Japanese side over the visit.',
    fate: 'verbatim',
  },
  {
    language: en,
    from: 'China ⟦lodged solemn representations⟧ with the Japanese side over the visit.',
    to: 'China ⟦lodged strong and solemn representations⟧ with the Japanese side over the visit.',
    fate: 'reworded',
  },
  {
    language: en,
    from: 'China is ⟦deeply and seriously⟧ concerned about the plan to expand the base.',
    to: 'China is concerned about the plan to expand the base.',
    fate: 'removed',
  },
  {
    language: en,
    from: 'China is ⟦deeply⟧ concerned about the plan to expand the base.',
    to: 'China is ⟦seriously⟧ concerned about the plan to expand the base.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'Both sides will resume the talks on ⟦maritime, air and cyber security⟧ next spring.',
    to: 'Both sides will resume the talks on ⟦maritime and cyber security⟧ next spring.',
    fate: 'reworded',
  },
  {
    language: en,
    from: 'Trade between the two countries reached ⟦$317.3 billion⟧ last year, he said.',
    to: 'Trade between the two countries reached ⟦$292.6 billion⟧ last year, he said.',
    fate: 'reworded',
  },
  {
    language: en,
    from: 'The dialogue will be held ⟦before the end of the year⟧ in Tokyo, officials said.',
    to: 'The dialogue will be held ⟦at an early date⟧ in Tokyo, officials said.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'The meeting on ⟦November 16, 2023⟧ lasted for about an hour at the hotel.',
    to: 'The meeting on ⟦November 17, 2023⟧ lasted for about an hour at the hotel.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'He said that ⟦Japan will not⟧ change its position on the export of seafood.',
    to: 'He said that ⟦Japan will⟧ change its position on the export of seafood.',
    fate: 'reworded',
  },
  {
    language: en,
    from: 'He said that Japan will ⟦not⟧ change its position on the export of seafood.',
    to: 'He said that Japan will change its position on the export of seafood.',
    fate: 'removed',
  },
  {
    language: en,
    from: 'China ⟦urged⟧ the Japanese side to stop the plan and to consult its neighbors.',
    to: 'China ⟦called on⟧ the Japanese side to stop the plan and to consult its neighbors.',
    fate: 'replaced',
  },
  {
    language: en,
    from: '⟦The Chinese side⟧ expects that exchanges between the two peoples will expand.',
    to: '⟦Beijing⟧ expects that exchanges between the two peoples will expand.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'They agreed that exchanges between the two peoples ⟦will expand further this year⟧.',
    to: 'They agreed that exchanges between the two peoples ⟦must go on⟧.',
    fate: 'replaced',
  },
];

/** Words at marks, in quotation marks, and edges inside a word. */
export const atMarks: readonly FateCase[] = [
  {
    language: en,
    from: 'He called it ⟦“a matter of principle”⟧ for the government and the people.',
    to: 'He called it ⟦"a matter of principle"⟧ for the government and the people.',
    fate: 'verbatim',
    quiet: true,
  },
  {
    language: en,
    from: 'He called it ⟦“a matter of principle”⟧ for the government and the people.',
    to: 'He called it ⟦a matter of principle⟧ for the government and the people.',
    fate: 'verbatim',
    quiet: true,
  },
  {
    language: en,
    from: 'He called it ⟦“a matter of principle”⟧ for the government and the people.',
    to: 'He called it ⟦“a question of taste”⟧ for the government and the people.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'The side ⟦strongly deplores⟧ the statement, and has made its position known.',
    to: 'The side, ⟦as before, regrets⟧ the statement, and has made its position known.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'The two sides, ⟦in a spirit of mutual respect⟧, held talks on the ships.',
    to: 'The two sides held talks on the ships.',
    fate: 'removed',
  },
  {
    language: en,
    from: 'They discussed the ships with ⟦the European partners⟧ and will meet again in May.',
    to: 'They discussed the ships with ⟦the U.S.⟧ and will meet again in May.',
    fate: 'replaced',
  },
  {
    language: en,
    from: 'The ⟦one-China principle⟧ is the foundation of relations, the ministry said.',
    to: 'The ⟦one China principle⟧ is the foundation of relations, the ministry said.',
    fate: 'verbatim',
    quiet: true,
  },
  {
    language: en,
    from: 'The ⟦ONE CHINA PRINCIPLE⟧ is the foundation of relations, the ministry said.',
    to: 'The ⟦One China principle⟧ is the foundation of relations, the ministry said.',
    fate: 'verbatim',
    quiet: true,
  },
  {
    language: en,
    from: 'It violates the ⟦inter⟧national law of the sea, the ministry said on Monday.',
    to: 'It breaks the ⟦inter⟧national law of the sea, the ministry said on Monday.',
    fate: 'verbatim',
  },
  {
    language: en,
    from: 'The parties met ⟦(for the first time since 2019)⟧ in the capital of the country.',
    to: 'The parties met ⟦(for the second time)⟧ in the capital of the country.',
    fate: 'reworded',
  },
  {
    language: zh,
    from: '发言人表示，所谓⟦“航行自由”⟧是借口，中方不接受。',
    to: '发言人表示，所谓⟦「航行自由」⟧是借口，中方不接受。',
    fate: 'verbatim',
    quiet: true,
  },
  {
    language: zh,
    from: '会议由⟦王毅主持。⟧各国代表出席了会议。',
    to: '会议由⟦秦刚主持。⟧各国代表出席了会议。',
    fate: 'replaced',
  },
  {
    language: ja,
    from: '首相は⟦「断じて受け入れられない」⟧と述べ、中国側に申し入れた。',
    to: '首相は⟦「受け入れられない」⟧と述べ、中国側に申し入れた。',
    fate: 'reworded',
  },
];
