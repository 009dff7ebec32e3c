import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { noteParagraphs } from './note.ts';
import { hostileText } from './testing/hostile-text.ts';
import { parsed, textIn } from './testing/read-back.ts';
import { smallInput, textOfParagraphs } from './testing/small-workspace.ts';

describe('a note', () => {
  it('is paragraphs of lines with its links found', () => {
    expect(noteParagraphs(' one\ntwo \n\n \n see https://a.b/c?d=1. Or [here](https://e.f)!')).toEqual([
      [[{ text: 'one', link: null }], [{ text: 'two', link: null }]],
      [
        [
          { text: 'see ', link: null },
          { text: 'https://a.b/c?d=1', link: 'https://a.b/c?d=1' },
          { text: '. Or ', link: null },
          { text: 'here', link: 'https://e.f' },
          { text: '!', link: null },
        ],
      ],
    ]);
  });

  it('of nothing but white space is none', () => {
    expect(noteParagraphs(' \n\n\t')).toEqual([]);
  });

  it('reads in the report as it was typed, whatever characters it holds', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const note = typed.replaceAll(/https?:/gi, 'x:'); // links are another matter
        expect(noteInReport(note)).toEqual(
          noteParagraphs(note).map((lines) =>
            lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n'),
          ),
        );
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('keeps its links', () => {
    const input = smallInput(small('[a*b](https://a.b/(x) and <https://c.d/_e_>'));
    const markdown = markdownOf(reportModel(input));
    expect(markdown).toContain('<https://c.d/_e_>');
    expect(markdownOf(reportModel(smallInput(small('[a*b](https://a.b/_x_)'))))).toContain(
      '[a\\*b](<https://a.b/_x_>)',
    );
  });
});

function small(note: string) {
  const text = textOfParagraphs(['Words']);
  const annotation = { document: 0, ranges: [{ start: 0, end: 5 }], tags: [0], note };
  return { documents: [{ title: 'Title', text }], tags: ['Tag'], annotations: [annotation] };
}

/** The text of the paragraphs between the quotation and the sources. */
function noteInReport(note: string): string[] {
  const { children } = parsed(markdownOf(reportModel(smallInput(small(note)))));
  const start = children.findIndex(({ type }) => type === 'blockquote') + 1;
  const end = children.findLastIndex(({ type }) => type === 'heading');
  return children.slice(start, end).map((node) => {
    expect(node.type).toBe('paragraph');
    return textIn(node);
  });
}
