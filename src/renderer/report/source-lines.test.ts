import { describe, expect, it } from 'vitest';
import { sourceLines } from './source-lines.ts';

describe('sourceLines', () => {
  it('dims syntax and sets quotations and headings off', () => {
    const lines = sourceLines('# A *title*\n\n> …of **Taiwan \\*bears\\***, and\n> ¶8 [^1]');
    expect(lines.map(({ runs }) => runs.map(({ text, look }) => `${look} ${text}`))).toEqual([
      ['strong # A *title*'],
      [],
      [
        'syntax > ',
        'plain …of ',
        'syntax **',
        'strong Taiwan ',
        'syntax \\',
        'strong *',
        'strong bears',
        'syntax \\',
        'strong *',
        'syntax **',
        'plain , and',
      ],
      ['syntax > ', 'plain ¶8', 'syntax  [^1]'],
    ]);
    expect(lines.map(({ heading }) => heading)).toEqual([0, null, null, null]);
  });

  it('sets a carrier off from the place before it, and what only looks like one not', () => {
    const comment = '<!-- readout 741e4506e5992b2f 625-723 -->';
    const [line, cell, words] = sourceLines(
      `> ¶8 [^1] ${comment}\n| x ${comment} | y |\n${comment} is plain`,
    );
    expect(line?.runs.at(-1)).toEqual({ text: comment, look: 'carrier' });
    expect(cell?.runs.map(({ look }) => look)).toEqual(['plain', 'carrier', 'plain']);
    expect(words?.runs.some(({ look }) => look === 'carrier')).toBe(false);
  });

  it('goes on quoting where a quotation goes on in the next line', () => {
    const [, second] = sourceLines('> **one\n> two** three\n');
    expect(second?.runs.map(({ look }) => look)).toEqual(['syntax', 'strong', 'syntax', 'plain']);
  });

  it('keeps every character of every line', () => {
    const markdown = '> a\\\\b **\\[x\\]** &#32;\n\n\\> c\\\nd\n';
    expect(
      sourceLines(markdown)
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .join('\n'),
    ).toBe(markdown);
  });
});
