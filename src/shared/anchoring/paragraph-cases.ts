import type { FateCase } from './cases.ts';

const en = 'en' as const;
const zh = 'zh' as const;
const ja = 'ja' as const;

const moved = {
  first: 'China and Japan should see each other as partners and not as threats, Xi told the visiting leader.',
  second: 'The economic interests and supply chains of the two countries are deeply intertwined, he noted.',
  third: 'He also welcomed more young people from Japan to come to study and travel in the country.',
};

/** Paragraphs that were moved, split, merged, quoted or dropped. */
export const amongParagraphs: readonly FateCase[] = [
  {
    language: en,
    from: `${moved.first}\n\n${moved.second}\n\nThe economic and trade committee will ⟦meet in the autumn of this year⟧ in the port of Dalian.`,
    to: `The economic and trade committee will ⟦meet in the autumn of this year⟧ in the port of Dalian.\n\n${moved.first}\n\n${moved.second}`,
    fate: 'moved',
  },
  {
    language: en,
    from: `${moved.first} He said that ⟦the seafood ban will be lifted step by step⟧.\n\n${moved.second}\n\n${moved.third}`,
    to: `${moved.first}\n\n${moved.second}\n\n${moved.third} Officials said ⟦the seafood ban will be lifted step by step⟧.`,
    fate: 'moved',
  },
  {
    language: en,
    from: `${moved.first}\n\n⟦${moved.second}⟧\n\n${moved.third}`,
    to: `${moved.first}\n\n${moved.third}`,
    fate: 'removed',
  },
  {
    language: en,
    from: `${moved.first}\n\n⟦${moved.second}⟧\n\n${moved.third}`,
    to: `${moved.first}\n\nA spokesperson recalled: “⟦${moved.second}⟧” This is the view of the government of China, which has repeated it on several occasions since the spring of last year.\n\n${moved.third}`,
    fate: 'verbatim',
  },
  {
    language: en,
    from: `${moved.first} ${moved.second} He also ⟦welcomed more young people from Japan⟧ to come to study in the country.`,
    to: `${moved.first}\n\n${moved.second}\n\nHe also ⟦welcomed more young people from Japan⟧ to come to study in the country.`,
    fate: 'verbatim',
  },
  {
    language: en,
    from: `${moved.first}\n\n${moved.second}\n\nHe also ⟦welcomed more young people from Japan⟧ to come to study in the country.`,
    to: `${moved.first} ${moved.second} He also ⟦invited more young people from Japan⟧ to come to study in the country.`,
    fate: 'reworded',
  },
  {
    language: en,
    from: `${moved.first} The ⟦supply chains of both countries. He added that the exchanges of young people⟧ must go on and that more of them are welcome.`,
    to: `${moved.first} The ⟦supply chains of both countries.\n\nHe added that the exchanges of young people⟧ must go on and that more of them are welcome.`,
    fate: 'verbatim',
  },
  {
    language: en,
    from: `China and Japan should see each other as ⟦partners and not as threats, Xi told the visiting leader.\n\nThe economic interests and supply chains⟧ of the two countries are deeply intertwined, he noted.`,
    to: `China and Japan should see each other as ⟦partners, Xi told the visiting leader.\n\nThe economic interests and supply chains⟧ of the two countries are deeply intertwined, he noted.`,
    fate: 'reworded',
  },
  {
    language: en,
    from: `China and Japan should see each other as ⟦partners and not as threats⟧, Xi told ⟦the visiting leader⟧ in the hall.`,
    to: `China and Japan should see each other as ⟦partners and not as threats⟧, Xi told ⟦the visiting leader⟧ at noon.`,
    fate: 'verbatim',
  },
  {
    language: en,
    from: `China and Japan should see each other as ⟦partners and not as threats⟧, Xi told ⟦the visiting leader⟧ in the hall.`,
    to: `China and Japan should see each other as ⟦partners⟧, Xi told ⟦Kishida⟧ in the hall.`,
    fate: 'replaced',
  },
  {
    language: en,
    from: `${moved.first}\n\nAt the end he also ⟦raised the case of the detained businessman⟧.\n\n${moved.third}`,
    to: `${moved.first}\n\n${moved.third}`,
    fate: 'removed',
  },
  {
    language: en,
    from: `⟦Taiwan independence⟧ has no future, the spokesperson told the reporters there.\n\n${moved.first}\n\n${moved.second}`,
    to: `${moved.first}\n\n${moved.second}\n\nA reporter of the state broadcaster asked about forces for ⟦Taiwan independence⟧ on the island.`,
    fate: 'moved',
    sure: false,
  },
  {
    language: en,
    from: `⟦Taiwan⟧ was not discussed at all by them.\n\n${moved.first}\n\n${moved.second}`,
    to: `${moved.first}\n\n${moved.second}\n\nA reporter of the state broadcaster asked about the elections held in Taiwan.`,
    fate: 'removed',
  },
  {
    language: en,
    from: `At noon he praised the ⟦supply chains of the two countries⟧ in a toast.\n\n${moved.first}\n\n${moved.second}`,
    to: `${moved.first}\n\n${moved.second}`,
    fate: 'removed',
  },
  {
    language: en,
    from: `Relations with ⟦Japan⟧ are good.\n\n${moved.first}`,
    to: moved.first,
    fate: 'removed',
  },
  {
    language: zh,
    from: '⟦两国利益深度交融，产业链供应链紧密相连⟧，合作前景广阔。\n\n中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。\n\n双方应当相互尊重，照顾彼此的重大关切。',
    to: '中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。\n\n双方应当相互尊重，照顾彼此的重大关切。\n\n⟦两国利益深度交融，产业链供应链紧密相连⟧，合作前景广阔。',
    fate: 'moved',
  },
  {
    language: zh,
    from: '中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。⟦台湾问题是中国内政，不容任何外来干涉。⟧双方应当相互尊重，照顾彼此的重大关切。',
    to: '中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。双方应当相互尊重，照顾彼此的重大关切。',
    fate: 'removed',
  },
  {
    language: zh,
    from: '中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。双方应当⟦相互尊重，照顾彼此的重大关切⟧。',
    to: '中日是一衣带水的邻邦，和平、友好、合作是唯一正确选择。\n\n双方应当⟦相互尊重，照顾彼此的核心利益⟧。',
    fate: 'reworded',
  },
  {
    language: zh,
    from: '习近平强调，⟦中日两国应共同努力，推动两国关系健康稳定发展⟧。\n\n双方还就共同关心的国际和地区问题交换了意见。',
    to: '新华社评论说：“⟦中日两国应共同努力，推动两国关系健康稳定发展⟧。”这一重要论述为新时期两国关系指明了方向，得到两国各界人士的广泛响应和高度评价。\n\n双方还就共同关心的国际和地区问题交换了意见。',
    fate: 'verbatim',
  },
  {
    language: zh,
    from: '双方同意继续落实十项共识。\n\n⟦关于核污染水排海问题，中方的立场没有变化。⟧\n\n双方将适时举行下一次会谈。',
    to: '双方同意继续落实十项共识。\n\n双方将适时举行下一次会谈。',
    fate: 'removed',
  },
  {
    language: ja,
    from: '両首脳は、日中関係の重要性を確認した。\n\n⟦岸田総理は、拉致問題の即時解決に向けた理解と支持を求めた。⟧\n\n習主席は、経済面での協力の拡大を呼びかけた。\n\n双方は、青少年交流を推進することで一致した。',
    to: '両首脳は、日中関係の重要性を確認した。\n\n習主席は、経済面での協力の拡大を呼びかけた。\n\n双方は、青少年交流を推進することで一致した。\n\n⟦岸田総理は、拉致問題の即時解決に向けた理解と支持を求めた。⟧',
    fate: 'moved',
  },
  {
    language: ja,
    from: '両首脳は、日中関係の重要性を確認し、⟦あらゆるレベルでの意思疎通⟧を続けることで一致した。岸田総理は、邦人の早期解放を改めて求めた。',
    to: '両首脳は、日中関係の重要性を確認し、⟦あらゆるレベルでの意思疎通⟧を続けることで一致した。\n\n岸田総理は、邦人の早期解放を改めて求めた。',
    fate: 'verbatim',
  },
  {
    language: ja,
    from: '両首脳は、日中関係の重要性を確認した。\n\n岸田総理は、⟦邦人の早期解放を改めて⟧求めた。',
    to: '両首脳は、日中関係の重要性を確認した。岸田総理は、⟦邦人の解放を⟧求めた。',
    fate: 'reworded',
  },
  {
    language: ja,
    from: '両首脳は、日中関係の重要性を確認した。\n\n⟦岸田総理は、南シナ海の情勢に懸念を示した。⟧',
    to: '両首脳は、日中関係の重要性を確認した。',
    fate: 'removed',
  },
];
