import type { Part } from './message.ts';

/** What of a message is its text, in order, and the names of the files it carries besides. */
export interface Bodies {
  readonly texts: readonly Part[];
  readonly attached: readonly string[];
}

/**
 * What a mail shows: its parts in order; of alternatives the page, if there is one, else the last
 * text; of related parts the first, since the others are its pictures. A message sent along is an
 * attachment, unless the mail has no words of its own.
 */
export function bodiesOf(message: Part): Bodies {
  const attached: string[] = [];
  const forwarded: Part[] = [];
  const texts = textsIn(message, attached, forwarded);
  if (texts.length > 0) return { texts, attached: [...attached, ...forwarded.map(nameOf)] };
  return {
    texts: forwarded.flatMap((part) => part.parts.flatMap((one) => textsIn(one, attached, []))),
    attached,
  };
}

function textsIn(part: Part, attached: string[], forwarded: Part[]): Part[] {
  if (part.type === 'message/rfc822') {
    forwarded.push(part);
    return [];
  }
  if (part.type === 'multipart/alternative' && part.parts.length > 0) {
    const options = part.parts.map((one) => textsIn(one, attached, forwarded));
    return options.findLast(hasPage) ?? options.findLast((option) => option.length > 0) ?? [];
  }
  if (part.type === 'multipart/related' && part.parts.length > 0) {
    const [first] = part.parts;
    return first === undefined ? [] : textsIn(first, attached, forwarded);
  }
  if (part.type.startsWith('multipart/'))
    return part.parts.flatMap((one) => textsIn(one, attached, forwarded));
  const isText = part.type === 'text/plain' || part.type === 'text/html';
  if (isText && part.attachment === null) return [part];
  attached.push(nameOf(part));
  return [];
}

const hasPage = (texts: readonly Part[]): boolean => texts.some(({ type }) => type === 'text/html');

const nameOf = (part: Part): string =>
  part.attachment ?? part.parts[0]?.header.get('subject')?.trim() ?? part.type;
