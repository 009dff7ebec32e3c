import { describe, expect, it } from 'vitest';
import { plainBlocks } from './blocks.ts';

function pieces(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return plainBlocks(text).map(({ start, end }) => text.slice(start, end));
}

describe('wrappedLines', () => {
  const mail = [
    'From: Press <press@office.example>',
    'To: <desk@office.example>',
    '',
    'Thank you all for coming. I have just concluded more than four hours of',
    'talks with the minister. It was a frank exchange, and we did not agree',
    'on everything.',
    '',
    'We will meet again in spring, and I have asked that both sides use what',
    'time there is until then for the questions that stay open.',
    '--',
    'Press office',
  ];

  it('joins the wrapped lines of a mail, and leaves those that stand alone', () => {
    expect(pieces(...mail)).toEqual([
      mail[0],
      mail[1],
      mail.slice(3, 6).join('\n'),
      mail.slice(7, 9).join('\n'),
      '--',
      'Press office',
    ]);
  });

  it('joins wrapped lines of a script without spaces', () => {
    const lines = [
      '差出人: 事務局',
      '件名: 定例会',
      '',
      '四月二十三日、東京にて定例会を開催し、公使をお招き',
      'した。以下は発言の要旨である。',
      '公使は、関係は安定しているが、楽観はできないと述べ',
      'た上で、人的往来の回復を歓迎し、今後も対話を続けて',
      'いく考えを示した。',
    ];
    expect(pieces(...lines)).toHaveLength(4);
  });

  it('joins no titles in a row, nor lines that are sentences', () => {
    const titles = [
      'Ministers meet in Vientiane',
      'Talks go on',
      'Leaders meet in Kuala Lumpur',
      'Envoys agree in Sao Paulo',
      'Visit put off',
      'Experts set out for Seoul',
      'Summit ends',
    ];
    expect(pieces('News', '', ...titles)).toHaveLength(8);
    const sentences = titles.map((title) => `${title}.`);
    expect(pieces('News', '', ...sentences)).toHaveLength(8);
  });
});
