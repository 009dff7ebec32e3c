import { describe, expect, it } from 'vitest';
import { isByline } from './bylines.ts';
import { lineOf } from './line.ts';
import { reasonAnywhere, reasonOutside } from './rules.ts';

const line = (text: string) => lineOf(text, { start: 0, end: text.length });

function reason(text: string) {
  return reasonAnywhere(line(text)) ?? reasonOutside(line(text), 'below');
}

const furniture = {
  caption: [
    'The two ministers shake hands in Beijing on Dec. 25, 2024. [Photo/Xinhua]',
    'Delegates at the opening of the talks. (Xinhua/Ding Haitao)',
    'Wang Yi (right) holds talks with Takeshi Iwaya at the Great Hall of the People in Beijing.',
    'FILE PHOTO: The flags of both countries at the gate',
    '12月25日，王毅在北京会见岩屋毅。（新华社记者 李响 摄）',
    '资料图：外交部蓝厅',
    '握手する岩屋外相（左）と王毅外相＝25日、北京（共同）',
    '共同記者発表に臨む両外相＝時事',
    '（写真：ロイター）',
    '取材に応じる外相＝東京都内で2026年3月5日午後4時37分、平山透撮影',
    '会見する特使（2026年3月3日撮影）。(c)Ken SATO / AFP',
    '图像来源，Getty Images',
  ],
  share: [
    'Share Facebook X Email',
    '分享到： 微信 微博',
    'シェア ツイート はてなブックマーク',
    '字号： 大 中 小',
    '打印 关闭',
  ],
  related: [
    'Related stories',
    '相关新闻',
    '関連記事',
    'Read more: Ministers meet in Tokyo',
    '下一篇：没有了',
  ],
  advert: [
    'Subscribe to our newsletter',
    'Read more',
    'We use cookies to improve your visit',
    '続きを読む',
    '点击查看更多',
    'skip past newsletter promotion',
  ],
  copyright: [
    'Copyright© www.gov.cn | About us | Contact us',
    'All rights reserved.',
    'Registration Number: 05070218',
    '京ICP备05070218号',
    '版权所有 未经许可不得转载',
    '無断転載を禁じます',
    '文中评论及分析仅代表作者或专家个人立场。',
  ],
  footer: [
    '责任编辑：于士航',
    '[Editor: Li Ming]',
    '（編集・山田太郎）',
    '《人民日报》（2024年11月05日 01版）',
  ],
  breadcrumb: ['Home > China > Diplomacy', '首页 > 新闻 > 正文', 'ホーム ＞ 報道発表', '您的位置：首页 新闻'],
  menu: [
    'App',
    'Welcome toHome',
    'Home | Premier | News | Policies',
    'Skip to main content',
    '首页 新闻 视频',
    'トップ ニュース 動画 特集',
  ],
  'page-number': ['- 3 -', 'Page 3 of 12', '第 3 页', '3'],
  markup: ['<img src="a.jpg" />', '<strong><a href=x>Talks</a></strong>', '&nbsp;&nbsp;', '#王毅 #岩屋毅'],
} as const;

/** Lines of statements that look like something else: each made some rule of a first try fail. */
const statements = [
  'World Health Day',
  'China, Japan to deepen economic and cultural exchange',
  '訪中へ＝25日に王毅氏と会談',
  '日中首脳会談の概要（中）',
  '这是美方的企图',
  '中方愿同日方加强经济、文化、科技合作',
  'The parties agreed to strengthen copyright protection in the region.',
  '(C) the Parties shall exchange lists of goods',
  'Comments',
  '防衛大臣記者会見',
  'Joint Press Release',
  'Article 3',
  '2024',
  'Photographs of the islands were handed over by the Japanese side.',
  '双方同意加强沟通。',
  '（2024年12月25日，北京）',
];

describe('the rules', () => {
  for (const [expected, lines] of Object.entries(furniture))
    it(`tell ${expected}`, () => {
      expect(lines.map((text) => `${reason(text)} ${text}`)).toEqual(
        lines.map((text) => `${expected} ${text}`),
      );
    });

  it('leave what a statement says', () => {
    const hidden = statements.filter((text) => text !== '2024' && reason(text) !== null);
    expect(hidden).toEqual([]);
    expect(reasonAnywhere(line('2024'))).toBeNull();
  });
});

describe('isByline', () => {
  it('knows date lines, sources, writers and the head of a mail', () => {
    const bylines = [
      'December 05, 2024',
      'Updated: November 17, 2023 15:27 Xinhua',
      'Xinhua) 08:38, October 22, 2024',
      'Source:mk time:2024-12-29 09:33:20',
      '2024年12月25日 21:18 来源：新华网',
      '令和6年12月25日（水）',
      '更新日：令和7年2月15日',
      'By Wang Li and Chen Hui',
      '本报记者 杨迅',
      'All News 16:45 February 17, 2026',
      'Subject: Talks in Beijing',
      '以上',
    ];
    expect(bylines.filter((text) => !isByline(line(text)))).toEqual([]);
  });

  it('takes no title or sentence that speaks of a day for one', () => {
    const others = [
      'Foreign Ministry Spokesperson Mao Ning’s Regular Press Conference on December 25, 2024',
      '2024年12月25日外交部发言人毛宁主持例行记者会',
      'On Dec. 4 both sides met.',
      'Two sides agree on talks in 2025',
      '12月25日，双方在北京举行会谈。',
    ];
    expect(others.filter((text) => isByline(line(text)))).toEqual([]);
  });
});
