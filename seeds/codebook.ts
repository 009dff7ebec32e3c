import type { KeywordRule, Tag, TagLook } from '../src/shared/model/tag.ts';

/** Code of a tag of the sample. */
export type TagCode =
  | 'TR'
  | 'DC'
  | 'FT'
  | 'EC'
  | 'HI'
  | 'TY'
  | 'TW'
  | 'FK'
  | 'ST'
  | 'PF'
  | '4D'
  | 'LC'
  | 'PT'
  | 'DI'
  | 'PP'
  | 'JP'
  | 'RO'
  | 'US';

/** A tag as the sample's codebook gives it: a child has a parent's code and takes its look. */
export interface SampleTag extends Pick<Tag, 'name' | 'digit' | 'description' | 'aliases' | 'rules'> {
  readonly code: TagCode;
  readonly parent: TagCode | null;
  readonly look: TagLook | null;
}

/** The codebook of the sample, in the order the rail shows it. */
export const codebook: readonly SampleTag[] = [
  {
    ...top('TR', 'Trade', 1, { hue: 'amber', style: 'dash' }),
    description:
      'Economic ties as an interest or a means: supply chains, markets, protectionism. Cooperation in general words, with no trade in it, is not enough.',
    aliases: ['贸易', '貿易', '経済', '供应链', 'サプライチェーン'],
    rules: [phrase('supply chains'), phrase('supply-chain'), word('protectionism'), word('economic')],
  },
  {
    ...child('DC', 'TR', 'Decoupling'),
    description:
      'Warnings against, or denials of, cutting economic ties or supply chains. Whoever speaks: China’s warning and Japan’s denial both count.',
    aliases: ['脱钩', '脫鉤', 'デカップリング', '脱钩断链'],
    rules: [word('decoupling'), word('decouple'), phrase('small yard, high fence')],
  },
  {
    ...child('FT', 'TR', 'Free trade system'),
    description:
      'The global or regional order of free trade, and agreements that would extend it. Not bilateral commerce.',
    aliases: ['自由贸易', '自由貿易', '自由贸易区'],
    rules: [phrase('free trade')],
  },
  {
    ...child('EC', 'TR', 'Export controls'),
    description: 'Controls on exports, and the dialogue about them.',
    aliases: ['出口管制', '輸出管理', '輸出規制'],
    rules: [phrase('export controls')],
  },
  {
    ...top('HI', 'History', 2, { hue: 'violet', style: 'dots' }),
    description:
      'The past as an argument: learning from history, issues of history, long exchange. An anniversary that is only a date does not count.',
    aliases: ['历史', '歷史', '歴史', '以史为鉴'],
    rules: [word('history')],
  },
  {
    ...child('TY', 'HI', '1972 and the Treaty'),
    description:
      'The normalization of 1972, its “original aspiration”, and the Treaty of Peace and Friendship with its anniversary.',
    aliases: ['邦交正常化', '国交正常化', '中日和平友好条约', '日中平和友好条約', '初心'],
    rules: [
      word('1972'),
      word('normalization'),
      phrase('Peace and Friendship'),
      regex('original aspirations?'),
    ],
  },
  {
    ...top('TW', 'Taiwan', 3, { hue: 'azure', style: 'solid' }),
    description:
      'Any statement on Taiwan’s status, the one-China principle, or commitments in the Japan–China Joint Statement. Not the strait as a shipping route.',
    aliases: ['台湾', '台灣', '一个中国', '一個中國', '一つの中国'],
    rules: [word('Taiwan'), phrase('one-China')],
  },
  {
    ...top('FK', 'Fukushima', 4, { hue: 'teal', style: 'dash' }),
    description:
      'The discharge from the Fukushima plant: the water and what it is called, monitoring, the seafood ban, the way to a settlement.',
    aliases: ['福岛', '福島', '核污染水', '处理水', '處理水', '処理水'],
    rules: [
      word('Fukushima'),
      phrase('nuclear-contaminated water'),
      phrase('treated water'),
      word('seafood'),
    ],
  },
  {
    ...top('ST', 'Strategic ties', 5, { hue: 'brick', style: 'solid' }),
    description:
      'The formula that places the relationship: “strategic and mutually beneficial”, “constructive and stable”, and what stands where they could have stood.',
    aliases: ['战略互惠关系', '戰略互惠關係', '戦略的互恵関係', '建设性、稳定的'],
    rules: [
      regex('strategic(,| and)? mutually beneficial'),
      phrase('constructive and stable'),
      phrase('of mutual benefit'),
    ],
  },
  {
    ...top('PF', 'Political foundation', 6, { hue: 'rose', style: 'dash' }),
    description:
      'What the relationship is said to rest on, and demands that it be kept. The children take the named sources of it.',
    aliases: ['政治基础', '政治基礎', '政治的基礎'],
    rules: [regex('political foundations?')],
  },
  {
    ...child('4D', 'PF', 'Four documents'),
    description:
      'The four political documents between China and Japan, by that name or one of them as a commitment.',
    aliases: ['四个政治文件', '四個政治文件', '四つの基本文書'],
    rules: [phrase('four political documents')],
  },
  {
    ...child('LC', 'PF', 'Leaders’ consensus'),
    description:
      'The “important consensus” of the leaders as a thing to be carried out. Consensus between ministers or on one issue does not count.',
    aliases: ['重要共识', '重要共識', '重要な共通認識'],
    rules: [phrase('important consensus')],
  },
  {
    ...top('PT', 'Partners, not threats', 7, { hue: 'olive', style: 'dots' }),
    description:
      'The consensus that the two are cooperative partners and no threat to each other, in all its wordings: consensus, commitment, principle.',
    aliases: ['互为合作伙伴、互不构成威胁', '互いに協力のパートナー', '互いに脅威とならない'],
    rules: [phrase('cooperative partners')],
  },
  {
    ...top('DI', 'Dialogue', 8, { hue: 'moss', style: 'solid' }),
    description:
      'Channels and meetings between governments and parties, agreed, resumed or asked for. The meeting reported is not itself counted.',
    aliases: ['对话', '對話', '対話', '磋商'],
    rules: [word('dialogue'), word('mechanism'), phrase('high-level exchanges')],
  },
  {
    ...child('PP', 'DI', 'People-to-people'),
    description:
      'Exchanges and perceptions between the two peoples: youth, culture, sport, media, mutual cognition, public opinion.',
    aliases: ['民间交流', '民間交流', '人文交流', '人的・文化交流'],
    rules: [
      phrase('people-to-people'),
      phrase('youth exchanges'),
      phrase('public opinion'),
      regex('mutual (cognition|perceptions?)'),
    ],
  },
  {
    ...top('JP', 'Japanese position', 9, { hue: 'orchid', style: 'solid' }),
    description:
      'What the Japanese side is reported to say, pledge or want, whoever reports it. Usually beside a tag for the subject.',
    aliases: ['日方', '日本側', '日方立场'],
    rules: [
      regex('(Kishida|Iwaya|Akiba|Ishiba) said'),
      phrase('For his part'),
      phrase('Japanese government'),
    ],
  },
  {
    ...top('RO', 'Regional order', null, { hue: 'indigo', style: 'dash' }),
    description:
      'How Asia and the world should be arranged: multilateralism, regional integration, global challenges, forces from outside.',
    aliases: ['地区秩序', '地區秩序', '地域秩序', '多边主义', '多国間主義'],
    rules: [
      word('multilateralism'),
      word('unilateralism'),
      word('regionalism'),
      phrase('global challenges'),
      phrase('external forces'),
    ],
  },
  {
    ...top('US', 'United States', null, { hue: 'sky', style: 'dots' }),
    description:
      'The United States by name or plain allusion: the alliance, the change of government, “external forces”. San Francisco as a place does not count.',
    aliases: ['美国', '美國', 'アメリカ', '米国'],
    rules: [
      { pattern: 'US', kind: 'word', matchCase: true },
      phrase('alliance with the US'),
      phrase('external forces'),
    ],
  },
];

function top(code: TagCode, name: string, digit: number | null, look: TagLook) {
  return { code, parent: null, name, digit, look };
}

function child(code: TagCode, parent: TagCode, name: string) {
  return { code, parent, name, digit: null, look: null };
}

function word(pattern: string): KeywordRule {
  return { pattern, kind: 'word', matchCase: false };
}

function phrase(pattern: string): KeywordRule {
  return { pattern, kind: 'phrase', matchCase: false };
}

function regex(pattern: string): KeywordRule {
  return { pattern, kind: 'regex', matchCase: false };
}
