import type { BlockKind } from '../../../model/document.ts';
import { ReadoutError } from '../../../model/errors.ts';
import { decoded, type DecodedText } from '../../decoding/decoded.ts';
import { joined } from '../../joined.ts';
import { limits } from '../../limits.ts';
import type { Extract, Format, Hint, ImportFile, Progress, Reader, Reason } from '../../reading.ts';
import { tooLarge } from '../../refusals.ts';
import { reasonsOf } from './article.ts';
import { blocksOf, type PageBlock, type PageBlocks } from './blocks.ts';
import { namedEncoding } from './encoding.ts';
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

/**
 * The characters of a page. Its own word for its encoding is not taken where the bytes belie it:
 * where they are sound UTF-8 after all, or mean less in it than in the encoding they show.
 */
export function pageText(bytes: Uint8Array, chosen: string | null, told: string | null = null): DecodedText {
  if (chosen !== null) return decoded(bytes, chosen);
  const named = namedEncoding(bytes) ?? told;
  const detected = decoded(bytes, null);
  if (named === null || (detected.certain && detected.encoding === 'utf-8')) return detected;
  const read = decoded(bytes, named);
  return read.invalid > 0 && detected.invalid < read.invalid ? detected : read;
}

/** Reads a page's characters: its blocks, why each is not the article, and what its head states. */
export function pageOf(file: ImportFile, html: string, progress: Progress): Page {
  const tree = treeOf(file.name, html, (done, total) => progress(done, total, 'characters'));
  const hints = hintsOf(tree);
  const root = tree.childNodes.find(isElement);
  const body = root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (body === undefined) return { blocks: [], pictures: [], embedded: [], readings: 0, reasons: [], hints };
  const found = blocksOf(body, footnoteKind);
  const titles = hints.filter(({ fact }) => fact === 'title').map(({ value }) => value);
  const blocks = withinLimits(file, found.blocks);
  return { ...found, blocks, reasons: reasonsOf(blocks, titles), hints };
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
  if (blocks.length === 0)
    throw new ReadoutError('file-not-text', `${file.name} holds no words. It was not added.`);
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

function withinLimits(file: ImportFile, blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length > limits.blocks)
    throw tooLarge(file.name, `it has more than ${limits.blocks} paragraphs`);
  const length = blocks.reduce((sum, { text }) => sum + text.length + 2, 0);
  if (length > limits.text) throw tooLarge(file.name, `it has more than ${limits.text} characters`);
  return blocks;
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
