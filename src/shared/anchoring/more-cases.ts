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

/** Chinese and Japanese, which put no spaces between words. */
export const unspaced: readonly FateCase[] = [
  {
    language: zh,
    from: '中方⟦严重关切⟧日方近期的消极动向，要求日方停止挑衅。',
    to: '中方⟦严重关切⟧日方近期的一系列消极动向，要求日方停止挑衅。',
    fate: 'verbatim',
  },
  {
    language: zh,
    from: '中方对日方近期消极动向⟦表示严重关切⟧，要求日方停止挑衅。',
    to: '中方对日方近期消极动向⟦表示关注⟧，要求日方停止挑衅。',
    fate: 'replaced',
  },
  {
    language: zh,
    from: '双方应⟦恪守⟧中日四个政治文件的原则，维护两国关系的政治基础。',
    to: '双方应⟦遵守⟧中日四个政治文件的原则，维护两国关系的政治基础。',
    fate: 'replaced',
  },
  {
    language: zh,
    from: '日方⟦必须⟧立即停止错误做法，以实际行动取信于邻国。',
    to: '日方⟦应⟧立即停止错误做法，以实际行动取信于邻国。',
    fate: 'replaced',
  },
  {
    language: zh,
    from: '日方不应⟦在台湾问题上⟧玩火，更不应突破底线。',
    to: '日方不应玩火，更不应突破底线。',
    fate: 'removed',
  },
  {
    language: zh,
    from: '双边贸易额去年达到⟦3173亿美元⟧，同比有所下降。',
    to: '双边贸易额去年达到⟦2926亿美元⟧，同比有所下降。',
    fate: 'reworded',
  },
  {
    language: zh,
    from: '双方商定于⟦2023年11月⟧举行高级别经济对话。',
    to: '双方商定于⟦明年⟧举行高级别经济对话。',
    fate: 'replaced',
  },
  {
    language: zh,
    from: '中方⟦反对⟧任何形式的“台独”分裂活动，这一立场是明确的。',
    to: '中方坚决⟦反对⟧任何形式的“台独”分裂活动，这一立场是明确的。',
    fate: 'verbatim',
  },
  {
    language: zh,
    from: '会谈是在⟦坦诚、深入、建设性⟧的气氛中进行的，双方同意继续沟通。',
    to: '会谈是在⟦坦诚、建设性⟧的气氛中进行的，双方同意继续沟通。',
    fate: 'reworded',
  },
  {
    language: zh,
    from: '⟦日本首相⟧访问北京期间同中国国家主席举行了会谈。',
    to: '⟦岸田文雄⟧访问北京期间同中国国家主席举行了会谈。',
    fate: 'replaced',
  },
  {
    language: zh,
    from: '中方再次⟦敦促美方停止售台武器⟧，停止干涉中国内政。',
    to: '中方再次⟦呼吁美方停止售台武器⟧，停止干涉中国内政。',
    fate: 'reworded',
  },
  {
    language: ja,
    from: '双方は⟦戦略的互恵関係⟧を包括的に推進することを再確認した。',
    to: '双方は⟦戦略的互恵関係⟧を引き続き推進することを再確認した。',
    fate: 'verbatim',
  },
  {
    language: ja,
    from: '岸田総理は⟦処理水の海洋放出⟧について説明し、冷静な対応を求めた。',
    to: '岸田総理は⟦汚染水の海洋放出⟧について説明し、冷静な対応を求めた。',
    fate: 'reworded',
  },
  {
    language: ja,
    from: '日本側は中国軍機による領空侵犯に⟦厳重に抗議⟧し、再発防止を求めた。',
    to: '日本側は中国軍機による領空侵犯に⟦遺憾の意を表明⟧し、再発防止を求めた。',
    fate: 'replaced',
  },
  {
    language: ja,
    from: '台湾海峡の平和と安定は⟦国際社会にとって⟧極めて重要であると述べた。',
    to: '台湾海峡の平和と安定は極めて重要であると述べた。',
    fate: 'removed',
  },
  {
    language: ja,
    from: '首脳会談は⟦約65分間⟧行われ、両首脳は幅広い課題を議論した。',
    to: '首脳会談は⟦約45分間⟧行われ、両首脳は幅広い課題を議論した。',
    fate: 'reworded',
  },
  {
    language: ja,
    from: '大臣は在留邦人の安全確保を⟦強く求めた⟧と外務省は発表した。',
    to: '大臣は在留邦人の安全確保を⟦求めた⟧と外務省は発表した。',
    fate: 'reworded',
  },
  {
    language: ja,
    from: '両国は⟦政治・経済・文化⟧の各分野で交流を進めることで一致した。',
    to: '両国は⟦政治・文化⟧の各分野で交流を進めることで一致した。',
    fate: 'reworded',
  },
];

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
