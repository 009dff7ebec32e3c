import { describe, expect, it } from 'vitest';
import { proposeBlocks } from './propose-blocks.ts';
import { edgeLines, recurringLines } from './recurring.ts';
import { linesToRemember } from './remembering.ts';
import { extractOfLines } from './testing.ts';

const paragraph = (about: string): string =>
  `The two sides agreed on ${about}, and to hold the next round of their talks on ${about} in Beijing in spring.`;

function edgesOf(...lines: readonly string[]) {
  const extract = extractOfLines(...lines);
  return edgeLines({ text: extract.text.text, blocks: proposeBlocks(extract) });
}

describe('recurringLines', () => {
  it('finds lines that stand over or under several statements, whatever their numbers', () => {
    const documents = ['trade', 'fish', 'islands'].map((about, i) =>
      edgesOf(
        'Herald of the day',
        `Two sides agree on ${about}`,
        `2024-12-0${i + 1}`,
        paragraph(about),
        'Thank you.',
        `Herald issue ${i}`,
      ),
    );
    expect([...recurringLines(documents)]).toEqual(['herald issue 0']);
  });

  it('finds none in two versions of one statement, nor in one document', () => {
    const one = edgesOf('Talks', paragraph('trade'), 'Herald issue 1');
    expect(recurringLines([one, one]).size).toBe(0);
    expect(
      recurringLines([edgesOf('A', paragraph('fish'), 'Herald', paragraph('fish'), 'Herald')]).size,
    ).toBe(0);
  });
});

describe('linesToRemember', () => {
  it('gives what other texts of the outlet will have too, each once, as it is written', () => {
    const extract = extractOfLines(
      'App',
      'Talks go on',
      paragraph('trade'),
      'Photo: AFP',
      'Copyright © 2023',
      'Copyright © 2024',
      'Mine',
    );
    const blocks = proposeBlocks(extract);
    const mine = blocks.findIndex(({ start, end }) => extract.text.text.slice(start, end) === 'Mine');
    const hidden = blocks.map(({ start, end, kind, reason }, i) =>
      i === mine ? { start, end, kind: 'furniture' as const, reason: null } : { start, end, kind, reason },
    );
    expect(linesToRemember(extract.text.text, hidden)).toEqual(['App', 'Copyright © 2023', 'Mine']);
  });
});
