import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../interchange/read-csv.ts';
import { hostileText } from '../report/testing/hostile-text.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../testing/fixtures.ts';
import { annotationsTable } from './table.ts';

it('puts every annotation into a row that reads back as it was, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (exact, note, name) => {
      const library = workspaceWith(
        [documentRecord(1, { published: null })],
        [tagRecord(10, { name }), tagRecord(11, { name: 'Inside', parent: id(10), look: null })],
      );
      const annotation = annotationRecord(100, 1, {
        ranges: [{ start: 0, end: 5, exact, prefix: '', suffix: '' }],
        tags: [id(11), id(10), id(77)],
        note,
        author: 'Ada',
        updatedBy: 'Ben',
      });
      const [heads, row, ...more] = rows(
        await annotationsTable(library, [annotation], () => textFrom('Words of a paragraph.'), 'csv'),
      );
      expect(more).toEqual([]);
      expect(Object.fromEntries((heads ?? []).map((head, i) => [head, row?.[i]]))).toMatchObject({
        Document: '001',
        'Statement date': '',
        Place: '¶1',
        Quotation: exact,
        Tags: `${name} / Inside; ${name}`,
        Note: note,
        Author: 'Ada',
        'Changed by': 'Ben',
        'Start (UTF-16)': '0',
        'End (code points)': '5',
        Id: id(100),
      });
    }),
  );
});

it('says where the stored text of a document cannot be read', async () => {
  const library = workspaceWith([documentRecord(1)]);
  const csv = await annotationsTable(library, [annotationRecord(100, 1)], () => null, 'csv');
  expect(rows(csv)[1]).toContainEqual(expect.stringContaining('cannot be read'));
});

function rows(csv: string | Uint8Array): (readonly string[])[] {
  return readCsv(String(csv)).map(({ cells }) => cells);
}
