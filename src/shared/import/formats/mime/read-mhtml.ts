import type { Hint, Reader } from '../../reading.ts';
import { limits } from '../../limits.ts';
import { damaged, tooLarge } from '../../refusals.ts';
import { hostOf } from '../html/hints.ts';
import { extractOf, pageOf, pageText, type Page } from '../html/read-html.ts';
import { messageOf, type Part } from './message.ts';

/**
 * Reads a page saved in one file (MHTML, RFC 2557): its first page, or the one its header names; of
 * a page of frames the first frame that holds words. Its pictures and styles stay where they are,
 * and nothing is asked of the addresses it was saved from.
 */
export const readMhtml: Reader = async (file, choice, progress) => {
  if (file.bytes.length > limits.structured)
    throw tooLarge(file.name, `it is larger than ${limits.structured / 1024 / 1024} megabytes`);
  const message = messageOf(file);
  const pages = pagesIn(message);
  if (pages.length === 0) throw damaged(file.name, 'it holds no page');
  let read: { page: Page; encoding: string; invalid: number } | null = null;
  for (const part of pages) {
    const { text, encoding, invalid } = pageText(
      part.body(),
      choice.encoding,
      part.parameters.get('charset') ?? null,
    );
    read = { page: pageOf(file, text, progress), encoding, invalid };
    if (read.page.blocks.length > 0) break;
  }
  if (read === null) throw damaged(file.name, 'it holds no page');
  return extractOf(file, 'mhtml', { ...read, hints: addressHint(message, pages[0]), remarks: [] });
};

/** The pages of a message, the one its header names (`start`) first. */
function pagesIn(message: Part): Part[] {
  const leaves: Part[] = [];
  const waiting = [message];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.parts.length === 0 && /^(?:text\/html|application\/xhtml\+xml)$/.test(part.type))
      leaves.push(part);
    waiting.push(...part.parts.toReversed());
  }
  const start = message.parameters.get('start')?.replaceAll(/^\s*<|>\s*$/g, '');
  const named = leaves.filter(({ id }) => id !== null && id === start);
  return [...named, ...leaves.filter((part) => !named.includes(part))];
}

function addressHint({ header }: Part, page: Part | undefined): Hint[] {
  const address = header.get('snapshot-content-location') ?? page?.header.get('content-location') ?? null;
  const host = hostOf(address?.trim() ?? null);
  return host === null ? [] : [{ fact: 'outlet', value: host, where: 'address it was saved from' }];
}
