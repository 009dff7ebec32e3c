import type { Extract, Reader } from '../../reading.ts';
import { commentPieces } from '../flowing/comments.ts';
import type { FlowPiece } from '../flowing/flow.ts';
import { runningHeads } from '../flowing/running-heads.ts';
import { expectStructured, wholeOf } from '../flowing/whole.ts';
import { infoHints } from './info.ts';
import { readStories } from './reading.ts';
import type { Story } from './story.ts';

/**
 * Reads RTF: each font's bytes in its own encoding, `\u` before what stands in for it. In the text:
 * paragraphs with the kinds their styles give them, lists with the numbers the file prints, rows of
 * tables, results of fields, words of text boxes, `[1]` where a note stands and the notes at the
 * end. As furniture: headers first, footers and comments last, words formatted as hidden.
 */
export const readRtf: Reader = async (file, choice, progress): Promise<Extract> => {
  expectStructured(file);
  const book = readStories(file, choice, progress);
  const body = book.body.pieces();
  const noted = book.notes.pieces();
  let lone = 0;
  const pieces = [
    runningHeads(book.headers.map(piecesOf)),
    body,
    noted,
    runningHeads(book.footers.map(piecesOf)),
    commentPieces(book.comments),
  ]
    .flat()
    .map(({ text, kind, reason }): FlowPiece => {
      // Half a character, told by number without its other half.
      const whole = text.replaceAll(/\p{Surrogate}/gu, () => {
        lone += 1;
        return '\uFFFD';
      });
      return { text: whole, kind, reason };
    });
  const beginning = body.slice(0, 100).map(({ text }) => text);
  const extract = wholeOf(file, {
    format: 'rtf',
    pieces,
    changes: book.changes,
    hints: infoHints(book.info, beginning.join('\n')),
    remarks: book.tally.remarks(),
  });
  return { ...extract, encoding: book.decoder.encoding(), invalid: book.decoder.invalid() + lone };
};

function piecesOf(story: Story): FlowPiece[] {
  return story.pieces();
}
