import { openArchive } from '../../archive/archive.ts';
import { limits } from '../../limits.ts';
import type { Reader, Reason } from '../../reading.ts';
import { damaged, tooLarge } from '../../refusals.ts';
import { isWithinTag, type PageBlock } from '../html/blocks.ts';
import { checkLimits, extractOf, pageText, takenApart } from '../html/read-html.ts';
import { packageOf } from './package.ts';
import { refuseLocked } from './locked.ts';

/**
 * Reads a book (EPUB 2 and 3): its chapters in the order of its spine, by the rules for pages.
 * Tables of contents and captions are proposed to be hidden; nothing else is, since a book has no
 * boilerplate. One that is locked is refused in a sentence.
 */
export const readEpub: Reader = async (file, _choice, progress) => {
  if (file.bytes.length > limits.structured)
    throw tooLarge(file.name, `it is larger than ${limits.structured / 1024 / 1024} megabytes`);
  const archive = await openArchive(file);
  await refuseLocked(file, archive);
  const { chapters, hints } = await packageOf(file, archive);
  const blocks: PageBlock[] = [];
  const reasons: (Reason | null)[] = [];
  const pictures: number[] = [];
  const embedded: number[] = [];
  let [invalid, readings] = [0, 0];
  for (const [n, { path, contents }] of chapters.entries()) {
    const bytes = await archive.bytes(path);
    if (bytes === null) throw damaged(file.name, `its chapter "${path.slice(0, 100)}" is missing`);
    const read = pageText(bytes, null);
    const { found } = takenApart(file, closed(read.text), () => progress(n, chapters.length, 'chapters'));
    for (const place of found.pictures) pictures.push(place + blocks.length);
    for (const place of found.embedded) embedded.push(place + blocks.length);
    for (const block of found.blocks) {
      blocks.push(block);
      reasons.push(contents ? 'menu' : reasonOf(block));
    }
    invalid += read.invalid;
    readings += found.readings;
    progress(n + 1, chapters.length, 'chapters');
  }
  checkLimits(file, blocks);
  const page = { blocks, reasons, pictures, embedded, readings, hints };
  return extractOf(file, 'epub', { page, encoding: 'utf-8', invalid, hints: [], remarks: [] });
};

function reasonOf(block: PageBlock): Reason | null {
  if (block.hidden) return 'hidden';
  if (isWithinTag(block.place, 'nav')) return 'menu';
  return block.kind === 'caption' ? 'caption' : null;
}

const empty =
  /<(?!(?:br|hr|img|wbr|input|link|meta|col|area|base|embed|source|track|param)\b)([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'<>/]|\/(?!>))*)\/>/gi;

/** XHTML closes an element without content in its tag (`<a id="p1"/>`), which HTML takes for one left open. */
const closed = (xhtml: string): string => xhtml.replace(empty, '<$1$2></$1>');
