import type { Line } from './told.ts';

const document = String.raw`(?:read-?out|transcript|communiqu[eé]|通稿|公报|公報|会谈纪要|發表文|発表文|議事録)`;
/** A sentence that gives what another document says. */
const credited = new RegExp(
  String.raw`\b(?:according to|per|in)\b[^.!?]{0,80}\b${document}|(?:根据|据)[^。]{0,40}${document}|${document}[^。]{0,20}によ(?:ると|れば)`,
  'iu',
);
/** A line that ends open, and has the document follow it. */
const introducing = new RegExp(String.raw`${document}[^.!?。！？]*(?:\bthat|[:：])$`, 'iu');

/**
 * Tells of an offset whether what stands there is only quoted from another document (a readout, a
 * communiqué): the sentence credits it, or a line before it ends with "the readout added that". An agency
 * credited with its own report is no such document. O(n).
 */
export function quotesDocument(lines: readonly Line[]): (offset: number) => boolean {
  const opened = lines.find(({ text }) => introducing.test(text.slice(-longestIntroduction)));
  const from = opened === undefined ? Infinity : opened.start + opened.text.length;
  const sentences = lines.flatMap(({ start, text }) =>
    [...text.matchAll(/[^.!?。！？]+(?:[.!?](?!\s|$)[^.!?。！？]*)*/gu)]
      .filter(([sentence]) => credited.test(sentence))
      .map(({ index, 0: sentence }) => ({ start: start + index, end: start + index + sentence.length })),
  );
  return (offset) => offset >= from || sentences.some(({ start, end }) => start <= offset && offset < end);
}

const longestIntroduction = 200;
