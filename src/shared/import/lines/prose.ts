import { endsSentence, type Line } from './line.ts';

/** Weight from which a line that ends as a sentence is one of the statement, and from which any is. */
const sentence = 56;
const paragraph = 240;

/**
 * Whether a line is running text: a sentence of some length, or a line so long that it can be nothing
 * else. Titles, menus and captions are shorter or do not end with a stop.
 */
export function isProse(line: Line): boolean {
  return (
    line.weight >= paragraph || (line.weight >= sentence && endsSentence(line)) || opensWithDateline(line)
  );
}

/** `BEIJING, Dec. 4 (Xinhua) --`, `新华社北京12月4日电`, `【北京共同】`, `（北京 中央社）`. */
function opensWithDateline({ text, weight }: Line): boolean {
  if (weight < sentence) return false;
  return (
    /^[A-Z][\p{L} .,'’-]{1,50}, \p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})?(?: \([^)]{1,40}\))? ?(?:--|—|–|-)/u.test(
      text,
    ) ||
    /^[（(]?[\p{Script=Han}]{2,12}[\s,，]?[\p{Script=Han}]{0,12}(?:\d{1,4}年)?\d{1,2}月\d{1,2}日[电電讯訊]/u.test(
      text,
    )
  );
}
