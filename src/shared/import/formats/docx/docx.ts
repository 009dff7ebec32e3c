import type { Extract, Reader } from '../../reading.ts';
import { damaged } from '../../refusals.ts';
import { childrenOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { changesAs } from '../flowing/changes.ts';
import { commentPieces } from '../flowing/comments.ts';
import type { FlowPiece } from '../flowing/flow.ts';
import { notes } from '../flowing/notes.ts';
import { runningHeads } from '../flowing/running-heads.ts';
import { tally } from '../flowing/tally.ts';
import { expectStructured, wholeOf } from '../flowing/whole.ts';
import { numberingIn } from './numbering.ts';
import { partsOf, type Parts } from './parts.ts';
import { languageHints, propertyHints, sectionParts } from './properties.ts';
import { storyPieces, type Book } from './story.ts';
import { stylesIn } from './styles.ts';

/**
 * Reads .docx and .docm (ECMA-376, transitional and strict). In the text: paragraphs with the kinds
 * their styles give them, lists with the numbers Word would print, rows of tables, results of
 * fields, words of text boxes, `[1]` where a note is referred to and the notes at the end. As
 * furniture: headers first, footers and comments last, words formatted as hidden.
 */
export const readDocx: Reader = async (file, choice, progress): Promise<Extract> => {
  expectStructured(file);
  const parts = await partsOf(file, progress);
  const styles = await parts.related('styles');
  const numbering = numberingIn(await parts.related('numbering'));
  const tallied = tally();
  const changes = changesAs(choice.changes);
  const book: Book = {
    styles: stylesIn(styles, numbering.levelOf),
    numbering,
    changes,
    notes: notes(),
    tally: tallied,
    note: await notesOf(parts),
    unended: () => {
      throw damaged(file.name, 'a field in it never ends');
    },
  };
  const body = storyPieces(parts.main, book);
  const noted = book.notes.pieces();
  const headers = await storiesOf(parts, 'w:headerReference', book);
  const footers = await storiesOf(parts, 'w:footerReference', book);
  const comments = childrenOf(await parts.related('comments'), 'w:comment').map((comment) => ({
    author: comment.attributes.get('w:author') ?? '',
    pieces: storyPieces(comment, book),
  }));
  const text = body.slice(0, 100).map((piece) => piece.text);
  return wholeOf(file, {
    format: 'docx',
    pieces: [runningHeads(headers), body, noted, runningHeads(footers), commentPieces(comments)].flat(),
    changes,
    hints: [
      ...propertyHints(await parts.ofPackage('core-properties')),
      ...languageHints(styles, text.join('\n')),
    ],
    remarks: tallied.remarks(),
  });
};

async function storiesOf(parts: Parts, reference: string, book: Book): Promise<FlowPiece[][]> {
  const stories: FlowPiece[][] = [];
  for (const id of sectionParts(parts.main, reference)) {
    const part = await parts.byId(id);
    if (part !== undefined) stories.push(storyPieces(part, book));
  }
  return stories;
}

async function notesOf(parts: Parts): Promise<Book['note']> {
  const footnotes = byId(childrenOf(await parts.related('footnotes'), 'w:footnote'));
  const endnotes = byId(childrenOf(await parts.related('endnotes'), 'w:endnote'));
  return (reference, id) => (reference === 'w:footnoteReference' ? footnotes : endnotes).get(id);
}

function byId(elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes.get('w:id') ?? '', element]));
}
