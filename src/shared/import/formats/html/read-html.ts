import type { BlockKind } from '../../../model/document.ts';
import type { DecodedText } from '../../decoding/decoded.ts';
import { joined, type Piece } from '../../joined.ts';
import { limits } from '../../limits.ts';
import type { Extract, Format, Hint, ImportFile, Progress, Reader, Reason } from '../../reading.ts';
import { tooLarge, wordless } from '../../refusals.ts';
import { reasonsOf } from './article.ts';
import { blocksOf, type PageBlocks } from './blocks.ts';
import { asNamed, namedEncoding } from './encoding.ts';
import { hintsOf } from './hints.ts';
import { attribute, isElement, treeOf, type Element } from './tree.ts';

/** Reads a page: in the encoding it names, or the analyst does, else in the one its bytes show. */
export const readHtml: Reader = async (file, choice, progress) => {
  if (file.bytes.length > limits.structured)
    throw tooLarge(file.name, `it is larger than ${limits.structured / 1024 / 1024} megabytes`);
  const { text, encoding, invalid } = pageText(file.bytes, choice.encoding);
  return extractOf(file, 'html', {
    page: pageOf(file, text, progress),
    encoding,
    invalid,
    hints: [],
    remarks: [],
  });
};

/** A page's blocks and what it says of itself, told apart but not yet joined. */
export interface Page extends PageBlocks {
  readonly reasons: readonly (Reason | null)[];
  readonly hints: readonly Hint[];
}

/** The characters of a page: in the encoding that is chosen, else by what it names, else by what is told of it. */
export function pageText(bytes: Uint8Array, chosen: string | null, told: string | null = null): DecodedText {
  return asNamed(bytes, chosen, namedEncoding(bytes) ?? told);
}

/** A page taken apart: its blocks, and the tree they were read off. */
export interface TakenApart {
  readonly tree: ReturnType<typeof treeOf>;
  readonly found: PageBlocks;
}

/** Takes a page's characters apart into blocks, within the limits. */
export function takenApart(file: ImportFile, html: string, progress: Progress): TakenApart {
  const tree = treeOf(file.name, html, (done, total) => progress(done, total, 'characters'));
  const root = tree.childNodes.find(isElement);
  const body = root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (body === undefined) return { tree, found: { blocks: [], pictures: [], embedded: [], readings: 0 } };
  const found = blocksOf(body, footnoteKind);
  checkLimits(file, found.blocks);
  return { tree, found };
}

/** Reads a page's characters: its blocks, why each is not the article, and what its head states. */
export function pageOf(file: ImportFile, html: string, progress: Progress): Page {
  const { tree, found } = takenApart(file, html, progress);
  const hints = hintsOf(tree);
  const titles = hints.filter(({ fact }) => fact === 'title').map(({ value }) => value);
  return { ...found, reasons: reasonsOf(found.blocks, titles), hints };
}

/** What is said of a page beside the page itself. */
interface Reading {
  readonly page: Page;
  readonly encoding: string;
  readonly invalid: number;
  readonly hints: readonly Hint[];
  readonly remarks: readonly string[];
}

/** The extract of a page. Throws a ReadoutError naming the file where it holds no words. */
export function extractOf(file: ImportFile, format: Format, reading: Reading): Extract {
  const { page, encoding, invalid, hints, remarks } = reading;
  const { text, blocks, index } = joined(page.blocks);
  if (blocks.length === 0) throw wordless(file.name);
  const furniture = page.reasons.flatMap((reason, at) => {
    const block = index[at] ?? -1;
    return reason === null || block < 0 ? [] : [{ block, reason }];
  });
  return {
    format,
    text: { text, blocks },
    encoding,
    invalid,
    hints: [...hints, ...page.hints],
    furniture,
    changes: null,
    remarks: [...remarks, ...leftOutOf(page)],
  };
}

/** Throws a ReadoutError naming the file where there are more pieces, or more words in them, than a document may have. */
export function checkLimits(file: ImportFile, pieces: readonly Piece[]): void {
  if (pieces.length > limits.blocks)
    throw tooLarge(file.name, `it has more than ${limits.blocks} paragraphs`);
  const length = pieces.reduce((sum, { text }) => sum + text.length + 2, 0);
  if (length > limits.text) throw tooLarge(file.name, `it has more than ${limits.text} characters`);
}

/** What a reader of the page would see in its article that is no text. */
function leftOutOf({ reasons, pictures, embedded, readings }: Page): string[] {
  const first = reasons.indexOf(null);
  const last = reasons.lastIndexOf(null);
  const among = (places: readonly number[]): number =>
    places.filter((place) => place >= first && place <= last + 1).length;
  return [
    ...counted(among(pictures), 'picture', 'was', 'were'),
    ...counted(among(embedded), 'embedded part (a video, a drawing, another page)', 'was', 'were'),
    ...counted(readings, 'reading over characters (ruby)', 'was', 'were'),
  ];
}

function counted(count: number, what: string, one: string, more: string): string[] {
  if (count === 0) return [];
  const [noun = '', ...rest] = what.split(' (');
  const plural = count === 1 ? noun : noun.replace(/^(\w+ part|\w+)/, '$1s');
  return [`${[`${count} ${plural}`, ...rest].join(' (')} ${count === 1 ? one : more} left out.`];
}

/** Notes under a text, as HTML, EPUB and common content systems mark them. */
function footnoteKind(element: Element): BlockKind | null {
  const said = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`;
  if (/\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)\b/.test(said)) return 'footnote';
  return /^(?:footnotes?|endnotes?)$/.test(attribute(element, 'class') ?? '') ? 'footnote' : null;
}
