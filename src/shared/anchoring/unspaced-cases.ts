import type { FateCase } from './cases.ts';

const zh = 'zh' as const;
const ja = 'ja' as const;

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
