import { child, descendants, elementsOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { unchanged, type Change, type Changes } from '../flowing/changes.ts';
import { flow, rowPieces, type Ending, type FlowPiece } from '../flowing/flow.ts';
import type { Notes } from '../flowing/notes.ts';
import type { Tally } from '../flowing/tally.ts';
import { characters } from './characters.ts';
import { fieldCodes } from './field-codes.ts';
import type { Numbering } from './numbering.ts';
import { isOn, value, type Styles } from './styles.ts';
import { symbolOf } from '../flowing/symbols.ts';

/** What the stories of a document (its text, a cell, a note, a header) share. */
export interface Book {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly changes: Changes;
  readonly notes: Notes;
  readonly tally: Tally;
  /** The note of a reference (`w:footnoteReference`), by its id; undefined where there is none. */
  readonly note: (reference: string, id: string) => XmlElement | undefined;
  /** Throws where the fields of a story do not end. */
  readonly unended: () => never;
}

/** What is never words: properties, codes of fields, the readings above words. */
const skipped = new Set([
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:tblPr',
  'w:tblGrid',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
]);

/** Elements that say of their words that they were inserted or deleted. */
const changing: ReadonlyMap<string, Partial<Change>> = new Map([
  ['w:ins', { inserted: true }],
  ['w:moveTo', { inserted: true }],
  ['w:cellIns', { inserted: true }],
  ['w:del', { deleted: true }],
  ['w:moveFrom', { deleted: true }],
  ['w:cellDel', { deleted: true }],
]);

/**
 * The paragraphs of a story, tracked changes as the book reads them. What is not known is gone
 * into, so that no words are lost in an element of a later Word. O(elements).
 */
export function storyPieces(story: XmlElement, book: Book, outside: Change = unchanged): FlowPiece[] {
  const { changes, tally } = book;
  const text = flow(changes);
  const codes = fieldCodes();
  const hidden: FlowPiece[] = [];
  /** Words of a hidden run while one is read. */
  let unseen: string[] | null = null;

  function within(element: XmlElement, change: Change): void {
    for (const each of elementsOf(element)) read(each, change);
  }

  function write(words: string, change: Change): void {
    if (codes.open()) return;
    if (unseen === null) text.write(words, change);
    else if (changes.keeps(change)) unseen.push(words);
  }

  function read(element: XmlElement, change: Change): void {
    const { name } = element;
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') return write(words(element), change);
    const character = characters.get(name);
    if (character !== undefined) return write(character, change);
    if (skipped.has(name)) return;
    switch (name) {
      case 'w:p':
        return paragraph(element, change);
      case 'w:r':
        return isHidden(element) ? hide(element, change) : within(element, change);
      case 'w:tbl':
        return text.add(descendants(element, 'w:tr').flatMap((row) => rowOf(row, change)));
      case 'w:fldChar':
        return codes.met(element.attributes.get('w:fldCharType') ?? '');
      case 'w:sym':
        return write(symbol(element), change);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return write(reference(element, change), change);
      case 'mc:AlternateContent':
        return within(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, change);
      case 'w:txbxContent':
        return text.addAfter(changes.keeps(change) ? storyPieces(element, book, change) : []);
      default:
        count(element);
        return within(element, changed(change, changing.get(name)));
    }
  }

  function paragraph(element: XmlElement, change: Change): void {
    const properties = child(element, 'w:pPr');
    within(element, change);
    text.end(() => endingOf(properties, book), markOf(child(properties, 'w:rPr'), change));
  }

  function rowOf(row: XmlElement, outer: Change): FlowPiece[] {
    const change = markOf(child(row, 'w:trPr'), outer);
    const cells = descendants(row, 'w:tc').map((cell) => ({
      cell,
      change: markOf(child(cell, 'w:tcPr'), change),
    }));
    const read = cells.map(({ cell, change }) => ({ pieces: storyPieces(cell, book, change), change }));
    return rowPieces(read.filter(({ change }) => changes.keeps(change)).map(({ pieces }) => pieces));
  }

  function reference(element: XmlElement, change: Change): string {
    const id = element.attributes.get('w:id') ?? '';
    const note = book.note(element.name, id);
    if (note === undefined || !changes.keeps(change) || codes.open()) return '';
    return book.notes.refer(`${element.name} ${id}`, () => storyPieces(note, book));
  }

  function symbol({ attributes }: XmlElement): string {
    const found = symbolOf(attributes.get('w:font') ?? '', attributes.get('w:char') ?? '');
    if (found === null) tally.count('symbol');
    return found ?? '\uFFFD';
  }

  /** Words that are in the file but not shown: kept at the end, as hidden. */
  function hide(run: XmlElement, change: Change): void {
    const outer = unseen;
    unseen = [];
    within(run, change);
    hidden.push({ text: unseen.join(''), kind: 'paragraph', reason: 'hidden' });
    unseen = outer;
  }

  function count({ name }: XmlElement): void {
    if (name === 'pic:pic' || name === 'v:imagedata') tally.count('picture');
    if (name === 'w:object') tally.count('object');
    if (name === 'w:altChunk') tally.count('document');
    if (name === 'w:ruby') tally.count('reading');
  }

  within(story, outside);
  if (codes.open()) book.unended();
  return [...text.pieces(), ...hidden];
}

function endingOf(properties: XmlElement | undefined, { styles, numbering, tally }: Book): Ending {
  const style = styles.of(properties);
  const mark = style.numbering === null ? '' : numbering.next(style.numbering);
  if (mark !== '') tally.count('number');
  return { kind: style.kind, mark };
}

/** A change, with what properties of a paragraph's end, a row or a cell say besides. */
function markOf(properties: XmlElement | undefined, change: Change): Change {
  const marks = properties === undefined ? [] : elementsOf(properties).map(({ name }) => changing.get(name));
  return marks.reduce<Change>(changed, change);
}

function changed(change: Change, by: Partial<Change> | undefined): Change {
  return by === undefined ? change : { ...change, ...by };
}

function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && isOn(value(vanish));
}

/** Words as they are kept: line ends of the XML are no line ends of the text. */
function words({ children }: XmlElement): string {
  return children
    .filter((each) => typeof each === 'string')
    .join('')
    .replaceAll(/[\n\r]/g, ' ');
}
