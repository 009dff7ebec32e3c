import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../alignment/align.ts';
import { DocumentText } from '../model/document.ts';
import { storedFile } from '../testing/stored.ts';
import { textFrom } from '../testing/fixtures.ts';
import { columnsOf, isCarried, type PresenceColumn, presenceOf } from './presence.ts';

const columns = (left: DocumentText, right: DocumentText) => {
  const alignment = align(left, right);
  return { alignment, ...columnsOf(alignment, left, right) };
};

const sentences = [
  'The two leaders met in the afternoon at a hotel and talked about trade and the history of both sides.',
  'China opposes any form of separatist activity and hopes that commitments are kept in real earnest.',
  'Experts of both countries will meet in Dalian before the end of the year to discuss the discharge of water.',
  'He congratulated the newspaper on its anniversary and thanked all who had worked for friendship.',
  'Export controls on semiconductors were raised by the minister, who asked for an explanation of them.',
  'Young people should visit each other more often, and schools should make that easier than it is.',
];
const anyText = fc
  .array(fc.subarray(sentences, { minLength: 1 }), { minLength: 0, maxLength: 6 })
  .map((list) => textFrom(list.map((each) => each.join(' ')).join('\n\n')));

describe('the presence of paragraphs', () => {
  it('counts exactly what the summary of the alignment does not count as dropped or added', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { alignment, left, right } = columns(a, b);
        expect(left.filter(isCarried)).toHaveLength(
          alignment.summary.left.total - alignment.summary.left.dropped,
        );
        expect(right.filter(isCarried)).toHaveLength(
          alignment.summary.right.total - alignment.summary.right.added,
        );
      }),
    );
  });

  it('is the same from whichever side it is asked', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(columns(a, b).left).toEqual(columns(b, a).right);
      }),
    );
  });

  it('of a document in its own copy is whole and word for word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const cell of columns(text, { ...text }).left)
          expect(cell).toMatchObject({ is: 'same', moved: false });
      }),
    );
  });

  it('names what became of each paragraph, and where it stands', () => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = sentences;
    const first = textFrom([a, b, c, `${d} ${e}`, f].join('\n\n'));
    const other = textFrom(
      [
        a,
        b.replace('hopes', 'trusts'),
        d,
        e,
        `They said much else that day too. ${c} Later, all of them had dinner together in the old town.`,
      ].join('\n\n'),
    );
    const told = (column: PresenceColumn) => column.map(({ is, moved, numbers }) => [is, moved, numbers]);
    const { left, right } = columns(first, other);
    expect(told(left)).toEqual([
      ['same', false, [1]],
      ['reworded', false, [2]],
      ['inside', true, [5]],
      ['divided', false, [3, 4]],
      ['absent', false, []],
    ]);
    expect(told(right)).toEqual([
      ['same', false, [1]],
      ['reworded', false, [2]],
      ['joined', false, [4]],
      ['joined', false, [4]],
      ['part', true, [3]],
    ]);
  });

  it('makes a table of one document against several', () => {
    const sample = join(import.meta.dirname, '../../../seeds/sample.readout');
    const { documents } = storedFile(readFileSync(join(sample, 'workspace.json'), 'utf8'));
    const textOf = (number: string): DocumentText => {
      const hash = documents.find((document) => document.number === number)?.text;
      return DocumentText.parse(JSON.parse(readFileSync(join(sample, 'texts', `${hash}.json`), 'utf8')));
    };
    const first = textOf('001');
    const others = ['002', '003', '000', '004'].map((number) => columns(first, textOf(number)).left);
    const { rows, carried } = presenceOf(first, others);
    expect(carried).toEqual([13, 0, 0, 0]);
    expect(rows).toHaveLength(19);
    expect(rows[17]).toMatchObject({ number: 18, carried: 1 });
    expect(rows[17]?.cells[0]).toMatchObject({ is: 'inside', moved: true, numbers: [7] });
    expect(rows.filter((row) => row.carried === 0).map(({ number }) => number)).toEqual([
      1, 12, 13, 14, 15, 19,
    ]);
  });
});
