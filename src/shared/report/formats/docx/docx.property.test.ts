import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../../../import/formats/docx/docx.ts';
import { xmlCharacters } from '../../../interchange/xml/xml-characters.ts';
import { reportModel } from '../../model.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { docxOf } from './docx.ts';
import { readDocument } from './testing/read-docx.ts';

/** A word that hostile text stands between, quoted with it. */
const paragraph = hostileText.map((words) => `«${words}»`);

it('quotes exactly, whatever the words, and says where Word cannot hold one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      hostileText,
      hostileText,
      fc.boolean(),
      async (paragraphs, title, note, citations) => {
        const text = textOfParagraphs(paragraphs);
        const annotations = text.blocks.map(({ start, end }) => ({
          document: 0,
          ranges: [{ start, end }],
          tags: [0],
          note,
        }));
        const input = smallInput({ documents: [{ title, text }], tags: [title], annotations }, { citations });
        const bytes = await docxOf(reportModel(input), () => 'en');
        const { paragraphs: read } = await readDocument(bytes);
        const quotes = read.filter(({ style }) => style === 'Quote');
        expect(quotes.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(
          paragraphs.map(xmlCharacters),
        );
        const places = read.filter(({ style }) => style === 'Place');
        expect(places.map(({ runs }) => runs.some((run) => run.text.includes('cannot hold')))).toEqual(
          paragraphs.map((words) => xmlCharacters(words) !== words),
        );
        const { text: imported } = await readDocx(
          { name: 'report.docx', bytes },
          { encoding: null, changes: 'accepted' },
          () => undefined,
        );
        for (const words of paragraphs) expect(imported.text).toContain(xmlCharacters(words));
      },
    ),
    { numRuns: 40 },
  );
});
