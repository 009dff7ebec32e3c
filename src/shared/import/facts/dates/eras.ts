/** The year before the first of each era. */
const before = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['M', 1867],
  ['T', 1911],
  ['S', 1925],
  ['H', 1988],
  ['R', 2018],
  ['中華民國', 1911],
  ['中华民国', 1911],
  ['民國', 1911],
  ['民国', 1911],
  ['公元', 0],
  ['西元', 0],
  ['西暦', 0],
]);

/** Alternatives of a regular expression: the names of eras that are written out, the longest first. */
export const eraNames = [...before.keys()].filter((name) => name.length > 1).join('|');

/** The year of the common era that is that year of an era; null for an era that is not known. */
export function eraYear(era: string, year: number): number | null {
  const first = before.get(era);
  return first === undefined ? null : first + year;
}
