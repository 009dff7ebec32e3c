import type { Extract, Reader } from '../../reading.ts';
import { child, childrenOf, elementsOf } from '../../xml/elements.ts';
import { changesAs } from '../flowing/changes.ts';
import { commentPieces } from '../flowing/comments.ts';
import { notes } from '../flowing/notes.ts';
import { runningHeads } from '../flowing/running-heads.ts';
import { tally } from '../flowing/tally.ts';
import { expectStructured, wholeOf } from '../flowing/whole.ts';
import { listsOf } from './lists.ts';
import { metaHints } from './meta.ts';
import { partsOf, type Parts } from './parts.ts';
import { regionsIn } from './regions.ts';
import { storyPieces, type Book } from './story.ts';
import { stylesIn } from './styles.ts';

/**
 * Reads .odt and flat .fodt (OpenDocument 1.2 and 1.3). In the text: paragraphs with the kinds their
 * styles give them, lists and headings with their numbers, rows of tables, words of frames, `[1]`
 * where a note is referred to and the notes at the end. As furniture: headers first, footers and
 * comments last, words formatted as hidden.
 */
export const readOdt: Reader = async (file, choice, progress): Promise<Extract> => {
  expectStructured(file);
  const parts = await partsOf(file, progress);
  const styles = stylesIn(parts);
  const tallied = tally();
  const book: Book = {
    styles,
    lists: listsOf(styles),
    changes: changesAs(choice.changes),
    regions: regionsIn(parts.content),
    inserting: new Set(),
    notes: notes(),
    comments: [],
    tally: tallied,
  };
  const text = child(child(parts.content, 'office:body'), 'office:text');
  const body = text === undefined ? [] : storyPieces(text, book);
  const noted = book.notes.pieces();
  const heads = runningHeads(storiesOf(parts, /^style:header/, book));
  const feet = runningHeads(storiesOf(parts, /^style:footer/, book));
  const beginning = body.slice(0, 100).map((piece) => piece.text);
  return wholeOf(file, {
    format: 'odt',
    pieces: [heads, body, noted, feet, commentPieces(book.comments)].flat(),
    changes: book.changes,
    hints: metaHints(parts, beginning.join('\n')),
    remarks: tallied.remarks(),
  });
};

/** Headers or footers of the pages' masters, of first and left pages too. */
function storiesOf({ styles }: Parts, name: RegExp, book: Book) {
  return childrenOf(child(styles, 'office:master-styles'), 'style:master-page')
    .flatMap(elementsOf)
    .filter((each) => name.test(each.name) && each.attributes.get('style:display') !== 'false')
    .map((each) => storyPieces(each, book));
}
