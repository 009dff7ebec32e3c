import { describe, expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';
import { partsOf } from './parts.ts';

const told = (words: string): string => {
  const text = `${words} The two sides agreed to keep talking, 双方同意继续就共同关心的问题保持沟通并妥善处理分歧，推动两国关系健康稳定发展。`;
  const found = datelineOf(partsOf(text, [{ start: 0, end: text.length, kind: 'paragraph', reason: null }]));
  if (found === null) return 'none';
  for (const part of [found.place, found.agency, found.date])
    expect(part === null || (part.start >= 0 && part.end <= words.length)).toBe(true);
  const { date, place, agency } = found;
  if (agency !== null) expect(text.slice(agency.start, agency.end)).toBe(agency.name);
  const day = date === null ? '-' : `${date.month ?? '?'}/${date.day ?? '?'}`;
  return `${place?.name ?? '-'}, ${day}, ${agency?.name ?? '-'}`;
};

describe('datelineOf', () => {
  test.each([
    ['BEIJING, Dec. 4 (Xinhua) -- China', 'Beijing, 12/4, Xinhua'],
    ['SAN FRANCISCO, Nov. 16 -- Chinese', 'San Francisco, 11/16, -'],
    ['WASHINGTON (Reuters) - The', 'Washington, -, Reuters'],
    ['TOKYO, Dec. 25 (Kyodo) — Japan', 'Tokyo, 12/25, Kyodo'],
    ['BEIJING/TOKYO, Dec 4 (Reuters) - Japan', 'Beijing, 12/4, Reuters'],
    ['VIENTIANE, Laos, Oct. 10 (Kyodo) -- Japan', 'Vientiane, 10/10, Kyodo'],
    ['MOSCOW, December 4. /TASS/. Russia', 'Moscow, 12/4, TASS'],
    ['RIO DE JANEIRO, Nov. 18 (Xinhua) -- Xi', 'Rio de Janeiro, 11/18, Xinhua'],
    ['UNITED NATIONS, Sept. 24 (AP) — The', 'United Nations, 9/24, AP'],
    ['SEOUL, Dec. 4 (Yonhap) -- South', 'Seoul, 12/4, Yonhap'],
    ['TOKYO, Dec. 25, KYODO - Foreign', 'Tokyo, 12/25, KYODO'],
    ['Beijing (CNN) — China', 'Beijing, -, CNN'],
    ['Tokyo – Foreign Minister', 'Tokyo, -, -'],
    ['NEW DELHI, 4 December 2024 (PTI): India', 'New Delhi, 12/4, PTI'],
    ['WASHINGTON, D.C. — President', 'Washington, -, -'],
    ["XI'AN, China, May 18 (Xinhua) -- Xi", "Xi'an, 5/18, Xinhua"],
    ['PARIS, 4 décembre (AFP) - Le', 'Paris, 12/4, AFP'],
    ['新华社北京12月4日电（记者张三）国家主席', '北京, 12/4, 新华社'],
    ['新華社北京１２月４日電　国家主席', '北京, 12/4, 新華社'],
    ['新华社旧金山11月16日电 国家主席', '旧金山, 11/16, 新华社'],
    ['中新社东京12月4日电 日本', '东京, 12/4, 中新社'],
    ['人民网北京12月4日电 外交部', '北京, 12/4, 人民网'],
    ['中新网12月4日电 据', '-, 12/4, 中新网'],
    ['央视网消息：当地时间', '-, -, 央视网'],
    ['【北京共同】中国の', '北京, -, 共同'],
    ['【ワシントン時事】米国の', 'ワシントン, -, 時事'],
    ['［東京　25日　ロイター］ -岩屋', '東京, ?/25, ロイター'],
    ['[北京 4日 ロイター] - 中国', '北京, ?/4, ロイター'],
    ['【北京＝山田太郎】中国の', '北京, -, -'],
    ['（北京＝山田太郎）中国の', '北京, -, -'],
    ['【東京12月25日共同】岩屋', '東京, 12/25, 共同'],
    ['【12月25日 AFP】中国の', '-, 12/25, AFP'],
    ['(서울=연합뉴스) 홍길동 기자 = 정부는', '서울, -, 연합뉴스'],
    ['(Seoul=Yonhap) South', 'Seoul, -, Yonhap'],
    ['（中央社記者王大明台北4日電）外交部', '台北, ?/4, 中央社'],
    ['【ソウル聯合ニュース】韓国', 'ソウル, -, 聯合ニュース'],
  ])('reads %s', (words, wanted) => {
    expect(told(words)).toBe(wanted);
  });

  test.each([
    'The two leaders - Xi and Kishida - met',
    'On Wednesday, Nov. 22, Liu Jianchao said - as before',
    'Xi Jinping: We should',
    'Q: What - if anything',
    '（三）加强合作',
    '（記者）中国について',
    '【問】記者',
    'Wang, a member — also known',
    'China – Japan relations',
  ])('finds none in %s', (words) => {
    expect(told(words)).toBe('none');
  });
});
