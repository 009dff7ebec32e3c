import { child, descendants, elementsOf, wordsOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { unchanged, type Change, type Changes } from '../flowing/changes.ts';
import type { Comment } from '../flowing/comments.ts';
import { flow, rowPieces, type Ending, type FlowPiece } from '../flowing/flow.ts';
import type { Notes } from '../flowing/notes.ts';
import type { Tally } from '../flowing/tally.ts';
import { whole, type Lists, type OpenItem, type OpenList } from './lists.ts';
import type { Region } from './regions.ts';
import type { Styles } from './styles.ts';
import { whiteSpace, type WhiteSpace } from './white-space.ts';

/** What the stories of a document (its text, a cell, a note, a header) share. */
export interface Book {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly changes: Changes;
  /** Tracked changes by id; what was deleted is taken out once it is read, since it stands in one place. */
  readonly regions: Map<string, Region>;
  /** Insertions that are open where the reading is: they may begin in one story and end in another. */
  readonly inserting: Set<string>;
  readonly notes: Notes;
  readonly comments: Comment[];
  readonly tally: Tally;
}

/** What is never words of a paragraph. */
const skipped = new Set([
  'text:tracked-changes',
  'office:change-info',
  'text:note-citation',
  'text:number',
  'text:ruby-text',
  'text:script',
  'text:hidden-text',
]);

/** The paragraphs of a story, tracked changes as the book reads them. O(elements). */
export function storyPieces(story: XmlElement, book: Book, outside: Change = unchanged): FlowPiece[] {
  const { changes, styles, lists, regions, inserting, tally } = book;
  const text = flow(changes);
  const hidden: FlowPiece[] = [];
  /** White space of the paragraph that is read; null between paragraphs. */
  let space: WhiteSpace | null = null;
  /** Words that are not shown, while some are read. */
  let unseen: string[] | null = null;
  /** While what was deleted is read: its change, and the end of its paragraph before this one. */
  let struck: { readonly change: Change; owed: () => void } | null = null;

  function change(): Change {
    const inserted = outside.inserted || inserting.size > 0 || struck?.change.inserted === true;
    return { inserted, deleted: outside.deleted || struck !== null };
  }

  function write(words: string): void {
    if (unseen === null) text.write(words, change());
    else if (changes.keeps(change())) unseen.push(words);
  }

  function special(characters: string): void {
    space?.stop();
    write(characters);
  }

  function readWithin(element: XmlElement, item: OpenItem | null, list: OpenList | null): void {
    for (const each of element.children) {
      if (typeof each !== 'string') read(each, item, list);
      else if (space !== null) write(space.collapsed(each));
    }
  }

  function read(element: XmlElement, item: OpenItem | null, list: OpenList | null): void {
    const { name, attributes } = element;
    if (skipped.has(name)) return;
    const id = attributes.get('text:change-id') ?? '';
    switch (name) {
      case 'text:p':
      case 'text:h':
        return paragraph(element, item);
      case 'text:list':
        return readList(element, list);
      case 'table:table':
        return table(element);
      case 'text:s':
        return special(' '.repeat(Math.min(whole(attributes.get('text:c'), 1), 100)));
      case 'text:tab':
        return special('\t');
      case 'text:line-break':
        return special('\n');
      case 'text:change-start':
        if (regions.get(id)?.inserted === true) inserting.add(id);
        return;
      case 'text:change-end':
        inserting.delete(id);
        return;
      case 'text:change':
        return deletion(id);
      case 'text:note':
        return note(element);
      case 'office:annotation':
        return annotation(element);
      default:
        if (name.startsWith('draw:') && space !== null) return text.addAfter(beside(element));
        if (name === 'draw:image') tally.count('picture');
        if (name === 'text:ruby') tally.count('reading');
        return isHidden(element) ? hide(element, item, list) : readWithin(element, item, list);
    }
  }

  function paragraph(element: XmlElement, item: OpenItem | null): void {
    settle();
    const outer = space;
    space = whiteSpace();
    readWithin(element, null, null);
    space = outer;
    const ended = change();
    const end = (): void => text.end(() => endingOf(element, item, book), ended);
    if (struck === null) end();
    else struck.owed = end;
  }

  /** Ends the deleted paragraph before what comes now. */
  function settle(): void {
    struck?.owed();
    if (struck !== null) struck.owed = nothing;
  }

  function readList(element: XmlElement, outer: OpenList | null): void {
    const list = lists.open(element, outer);
    for (const each of elementsOf(element)) {
      const start = each.attributes.get('text:start-value');
      const header = each.name === 'text:list-header';
      readWithin(each, { list, start: start === undefined ? null : whole(start, 1), numbered: header }, list);
    }
  }

  function table(element: XmlElement): void {
    settle();
    const now = change();
    const rows = descendants(element, 'table:table-row').map((row) =>
      rowPieces(descendants(row, 'table:table-cell').map((cell) => storyPieces(cell, book, now))),
    );
    text.add(rows.flat());
  }

  /** Reads what was deleted where the text marks it; within a paragraph, that goes on after its last one. */
  function deletion(id: string): void {
    const region = regions.get(id);
    if (region === undefined || region.deleted === null || struck !== null) return;
    regions.delete(id);
    const outer = space;
    space = null;
    struck = { change: { inserted: region.inserted, deleted: true }, owed: nothing };
    readWithin(region.deleted, null, null);
    if (outer === null) settle();
    struck = null;
    space = outer;
  }

  function note(element: XmlElement): void {
    const body = child(element, 'text:note-body');
    if (body === undefined || !changes.keeps(change())) return;
    special(book.notes.refer(element, () => storyPieces(body, book)));
  }

  function annotation(element: XmlElement): void {
    if (!changes.keeps(change())) return;
    const author = child(element, 'dc:creator');
    book.comments.push({ author: author ? wordsOf(author) : '', pieces: storyPieces(element, book) });
  }

  /** A frame or shape: its words stand beside the paragraph; a picture in place of an object is that object. */
  function beside(element: XmlElement): FlowPiece[] {
    const objects = elementsOf(element).some(
      ({ name }) => name === 'draw:object' || name === 'draw:object-ole',
    );
    if (objects) tally.count('object');
    return objects ? [] : storyPieces(element, book, change());
  }

  /** Words that are in the file but not shown: kept at the end, as hidden. */
  function hide(element: XmlElement, item: OpenItem | null, list: OpenList | null): void {
    const outer = unseen;
    unseen = [];
    readWithin(element, item, list);
    hidden.push({ text: unseen.join(''), kind: 'paragraph', reason: 'hidden' });
    unseen = outer;
  }

  function isHidden({ attributes }: XmlElement): boolean {
    return attributes.get('text:display') === 'none' || styles.hides(attributes.get('text:style-name'));
  }

  readWithin(story, null, null);
  return [...text.pieces(), ...hidden];
}

function nothing(): void {}

function endingOf(
  { name, attributes }: XmlElement,
  item: OpenItem | null,
  { styles, lists, tally }: Book,
): Ending {
  const heading = name === 'text:h';
  const level = Math.max(whole(attributes.get('text:outline-level'), 1) - 1, 0);
  const outlined = heading && attributes.get('text:is-list-header') !== 'true';
  const mark = item !== null ? lists.mark(item) : outlined ? lists.headingMark(level) : '';
  if (mark !== '') tally.count('number');
  const kind = styles.kind(attributes.get('text:style-name'));
  return { kind: kind ?? (heading ? 'heading' : item === null ? 'paragraph' : 'list-item'), mark };
}
