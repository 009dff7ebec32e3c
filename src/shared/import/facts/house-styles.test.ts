import { describe, expect, test } from 'vitest';
import { plainExtract } from '../corpus/evaluate.ts';
import { noKnownLines } from '../proposal.ts';
import { propose } from '../propose.ts';

/** Outlet, agency, published, statement and place of a text; an inferred date ends in `?`. */
function told(text: string): (string | null)[] {
  const { facts } = propose(plainExtract(text), {
    name: 'page.txt',
    today: '2026-11-22',
    ...noKnownLines,
  });
  const date = (fact: typeof facts.published): string | null =>
    fact === null
      ? null
      : `${fact.value.date}${fact.value.time === null ? '' : ` ${fact.value.time}`}${fact.value.inferred ? '?' : ''}`;
  const { outlet, agency, published, statement, place } = facts;
  return [
    outlet?.value ?? null,
    agency?.value ?? null,
    date(published),
    date(statement),
    place?.value ?? null,
  ];
}

const styles: [string, string, (string | null)[]][] = [
  [
    'a wire with an update and a zone',
    `Japan's top diplomat heads to Beijing for rare talks
By Ann Lee and Bo Wang
December 25, 2024 6:41 PM GMT+8 · Updated 2 hours ago

BEIJING, Dec 25 (Reuters) - The foreign ministers of China and Japan met in Beijing on Wednesday, promising to mend ties.

Both sides said that they would keep talking, and that the leaders would meet before long.

Reporting by Ann Lee; Editing by Cy Roe
Our Standards: The Thomson Reuters Trust Principles.`,
    ['Reuters', null, '2024-12-25 18:41', '2024-12-25', 'Beijing'],
  ],
  [
    'a wire whose line begins with the time',
    `Chinese and Japanese ministers meet in Beijing
By KEN SATO
Updated 3:27 PM GMT+9, December 26, 2024

BEIJING (AP) — The foreign ministers of China and Japan met on Wednesday and agreed to hold more meetings next year.

The two sides have long been at odds over the release of water from a power plant into the sea.

Copyright 2024 The Associated Press. All rights reserved.`,
    ['AP', null, '2024-12-26 15:27', '2024-12-25', 'Beijing'],
  ],
  [
    'a ministry in English',
    `Sun Bo Meets with Japanese Foreign Minister Ken Sato
Updated: December 25, 2024 18:10

On December 25, 2024, Member of the Political Bureau Sun Bo met with Japanese Foreign Minister Ken Sato in Beijing.

Sun Bo said that the two countries are close neighbors and should meet each other halfway at all times.

Copyright©1998-2014, Ministry of Foreign Affairs, the People's Republic of China`,
    [
      "Ministry of Foreign Affairs, the People's Republic of China",
      null,
      '2024-12-25 18:10',
      '2024-12-25',
      'Beijing',
    ],
  ],
  [
    'a department of state',
    `U.S. Department of State
Secretary Roe's Meeting with Japanese Foreign Minister Sato
Readout
Office of the Spokesperson
December 4, 2024

The below is attributable to Spokesperson Jo Doe:

Secretary of State Al Roe met today with Japanese Foreign Minister Ken Sato in Brussels. They discussed the importance of the alliance.`,
    ['U.S. Department of State', null, '2024-12-04', '2024-12-04', 'Brussels'],
  ],
  [
    'a presidency',
    `THE WHITE HOUSE
December 4, 2024
Readout of the President's Call with the Prime Minister of Japan

The President spoke yesterday with the Prime Minister of Japan to congratulate him on his election and to discuss the alliance.

The two leaders agreed to meet before long, and to strengthen their cooperation with partners in the region.`,
    ['The White House', null, '2024-12-04', '2024-12-03', null],
  ],
  [
    'an agency of Japan in English',
    `Japan, China ministers agree to ease tensions
KYODO NEWS - Dec 25, 2024 - 18:30 | All, Japan, World

Japanese Foreign Minister Ken Sato said Wednesday in Beijing that he had agreed with his Chinese counterpart to ease tensions.

The ministers also discussed the release of water into the sea, and agreed to work for an early solution of the issue.

© Kyodo News. All rights reserved.`,
    ['Kyodo News', null, '2024-12-25 18:30', '2024-12-25', 'Beijing'],
  ],
  [
    'a ministry of Japan',
    `外務省
日・中外相会談
令和6年12月25日
英語版 (English)

現地時間12月25日午後3時10分（日本時間同日午後4時10分）から約3時間、北京を訪問中の佐藤健外務大臣は、孫博外交部長と会談を行いました。

1　冒頭、佐藤大臣から、両国の関係について述べました。両大臣は、意思疎通を続けることで一致しました。

Copyright © Ministry of Foreign Affairs of Japan`,
    ['外務省', null, '2024-12-25', '2024-12-25', '北京'],
  ],
  [
    'a wire of Japan from abroad',
    `日中外相が会談、関係改善で一致
2024年12月26日 05:02 (JST)

【北京共同】佐藤健外相は25日、北京で中国の孫博外相と会談し、両国の関係を改善していくことで一致した。

会談後、佐藤氏は記者団に「率直な意見交換ができた」と述べた。中国側は歴史の問題を取り上げた。`,
    ['共同通信', null, '2024-12-26 05:02', '2024-12-25', '北京'],
  ],
  [
    'a paper of Japan with its writer',
    `朝日新聞デジタル
日中外相が会談、首脳の往来へ調整
北京＝佐藤健 2024年12月26日 5時00分

日本と中国の外相が２５日、北京の釣魚台国賓館で会談した。両氏は首脳の往来に向けて調整を進めることで一致した。

双方は、意思疎通を続けることの重要性についても確認した。会談は約３時間に及んだという。`,
    ['朝日新聞デジタル', null, '2024-12-26 05:00', '2024-12-25', '北京'],
  ],
  [
    'a wire reprinted by a Japanese paper',
    `日中外相が会談
［北京　25日　ロイター］ - 中国と日本の外相は25日、北京で会談し、関係の改善に努めることで一致した。中国の外務省が発表した。
双方は今後も対話を続けるとしている。会談では地域情勢についても意見が交わされたという。
© 2024 日本経済新聞社`,
    ['日本経済新聞', 'ロイター', null, null, '北京'],
  ],
  [
    'a wire of China on a portal',
    `孙博同日本外相举行会谈
2024-12-26 08:15:07 来源：新华网

新华社北京12月25日电（记者张三）中共中央政治局委员、外交部长孙博25日在北京同日本外相佐藤健举行会谈。

孙博表示，中日是近邻，双方应当相互尊重，加强沟通，推动两国关系沿着正确的轨道向前发展。`,
    ['新华网', '新华社', '2024-12-26 08:15:07', '2024-12-25', '北京'],
  ],
  [
    'a press conference',
    `2024年12月4日外交部发言人林某主持例行记者会
2024-12-04 18:05

法新社记者：据报道，日本外相将于近期在巴黎同中方会见。中方能否证实？能否介绍有关情况？

林某：我没有可以发布的消息。中日双方一直就两国关系和共同关心的问题保持着沟通。

中华人民共和国外交部 版权所有`,
    ['中华人民共和国外交部', null, '2024-12-04 18:05', '2024-12-04', null],
  ],
  [
    'an agency of Taiwan',
    `外交部：持續深化台日關係
2024/12/4 19:30（12/5 08:00 更新）

（中央社記者王大明台北4日電）外交部長林大同今天表示，政府將持續與日本等理念相近的國家合作，共同維護區域的和平與穩定。

林大同在記者會上指出，台日關係友好密切，雙方在各領域的交流與合作都有很好的進展。`,
    ['中央社', null, '2024-12-04 19:30', '2024-12-04', '台北'],
  ],
  [
    'a joint statement with its own day and place',
    `甲国和乙国关于全面推进互利合作的联合声明
（2024年12月4日，北京）

一、应甲国总理邀请，乙国总理对甲国进行正式访问。双方高度评价两国关系发展取得的成果，并就今后合作达成广泛共识。

二、双方同意继续保持高层交往，加强各层级对话，并在多边场合密切协调和配合，共同维护地区和平与稳定。`,
    [null, null, '2024-12-04?', '2024-12-04', '北京'],
  ],
  [
    'a survey of what others report',
    `外媒：中日外长会谈释放积极信号
2024-12-26 10:20:00 来源：参考消息网

参考消息网12月26日报道 据路透社北京12月25日报道，中日两国外长25日在北京举行会谈，双方同意改善两国关系。

据共同社12月25日报道，日本外相表示，双方就首脳会晤进行了沟通，会谈气氛坦诚，取得了不少重要的成果。`,
    ['参考消息网', null, '2024-12-26 10:20:00', '2024-12-25', '北京'],
  ],
  [
    'nothing but a weekday with a day',
    `中日外长会谈要点整理
12月25日（星期三），中日外长在北京举行会谈，双方就改善两国关系交换了意见，并同意在明年适当的时候举行高级别对话。

双方还就人文交流达成多项共识，包括鼓励青少年互访、扩大友好城市之间的往来以及便利两国人员往来等内容。`,
    [null, null, '2024-12-25?', '2024-12-25?', '北京'],
  ],
  [
    'a portal that names whom it has it from',
    `FM: ties at a crossroads
Source: China Daily | 2024-12-26 07:11

China and Japan should seize the moment to improve ties, the foreign minister told visitors in Shanghai on Wednesday.

The visitors said that they would work to bring the two peoples together, as their predecessors had done before.

Copyright 2010-2024 Pacific Portal. All rights reserved.`,
    ['Pacific Portal', 'China Daily', '2024-12-26 07:11', '2024-12-25', 'Shanghai'],
  ],
  [
    'a page that only its address names',
    `中日外长举行会谈
2024-12-26 08:15:07

中新社北京12月25日电 (记者 张三)中国外交部长孙博25日在北京同日本外相佐藤健举行会谈，双方同意加强沟通。

孙博表示，中日是近邻，双方应当相互尊重，加强沟通，推动两国关系沿着正确的轨道向前发展。

Copyright ©1999-2024 chinanews.com. All Rights Reserved`,
    ['中新网', '中新社', '2024-12-26 08:15:07', '2024-12-25', '北京'],
  ],
  [
    'a wire dated the day after',
    `特使、選挙に懸念
2026年3月4日 13:02

【3月4日 AFP】佐藤健特使は3日、バンコクで会見し、選挙は和平の土台にならないとの認識を示し、国軍に停戦を求めた。

外相も、投票箱だけでは国は癒えないと述べ、各国に対して引き続き緊密に連携するように呼びかけた。`,
    ['AFP', null, '2026-03-04 13:02', '2026-03-03', 'バンコク'],
  ],
  [
    'answers to what a journalist asks about, in the years of the Republic',
    `外交部發言人就通過海峽答問
發布日期：115-03-04

問：據報導，外國軍艦3月2日通過海峽，並稱展現了維護自由開放的承諾，請問發言人對此有何評論？

答：我們密切關注，並且依照規定全程掌握周邊海域動態，請大家放心。

中華民國外交部 版權所有`,
    ['中華民國外交部', null, '2026-03-04', '2026-03-04?', null],
  ],
  [
    'a call that speaks of visits',
    `Foreign Secretary's call with the Foreign Minister
Thu 5 Mar 2026 14.12 GMT

The Foreign Secretary spoke to the Foreign Minister on Wednesday, and both welcomed the treaty signed in London in January.`,
    [null, null, '2026-03-05 14:12', '2026-03-04', null],
  ],
  [
    'nothing at all',
    `A view of the two countries
Ties between the two countries have always been difficult, and nobody should expect that they will be easy now.

Still, there is reason for hope, as people on both sides want to live in peace and to trade with each other.`,
    [null, null, null, null, null],
  ],
];

describe('findFacts', () => {
  test.each(styles)('reads %s', (_style, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
