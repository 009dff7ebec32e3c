/** Offices that stand for whoever holds them: `said the Chinese president`. */
export const office =
  '(?:president|premier|prime minister|foreign minister|defen[cs]e minister|minister|secretary-general|general secretary|secretary|chairman|chairwoman|chancellor|ambassador|spokesperson|spokesman|spokeswoman|high representative|envoy|king|queen)';

/** What may stand between a subject and its verb. */
const when = [
  '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?',
  String.raw`on (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}`,
  'today|yesterday|first|again|earlier|later|then|meanwhile|recently',
];
const where = String.raw`here|there|in \p{Lu}[\p{L} ]{2,24}?`;
const how = String.raw`also|further|has|had|have|however|both|in turn|in response|in return|\w+ly`;
export const adverb = `(?:${[...when, where, how].join('|')})`;
