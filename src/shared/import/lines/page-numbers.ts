import type { Line } from './line.ts';

/** The number of a page in its usual words: `- 3 -`, `Page 3 of 12`, `第 3 页`, `1 2 3 下一页`. */
export function isPageNumber({ text, weight }: Line): boolean {
  return weight <= 60 && worded.test(text);
}

/** A bare number, `3` or `3 / 12`: of a page only where no statement stands around it, which may number its parts so. */
export function isBareNumber({ text, weight }: Line): boolean {
  return weight <= 20 && bare.test(text);
}

const digits = String.raw`[\d０-９]{1,4}`;
const bare = new RegExp(String.raw`^${digits}(?:\s?/\s?${digits})?$`);
const worded = new RegExp(
  [
    String.raw`^[-–—―－]\s?${digits}\s?[-–—―－]$`,
    String.raw`^(?:page|p\.|pg\.?)\s?${digits}(?:\s?(?:of|/)\s?${digits})?$`,
    String.raw`^第?\s?${digits}\s?[页頁](?:\s?[/／,，]?\s?共?\s?${digits}\s?[页頁])?$`,
    String.raw`^第?\s?[A-Z]?${digits}\s?版(?:[:：]\S{1,12})?$`,
    String.raw`^共\s?${digits}\s?[页頁].{0,20}$`,
    String.raw`^(?:(?:上一?[页頁]|previous|prev|前へ) )?(?:${digits} ){1,20}(?:下一?[页頁]|next(?: page)?|尾[页頁]|次へ)$`,
  ].join('|'),
  'i',
);
