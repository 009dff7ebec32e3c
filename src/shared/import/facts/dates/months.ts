const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

const abroad = [
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];

const capitalised = new Map<string, number>();
const anyhow = new Map<string, number>();
for (const [at, name] of english.entries())
  for (const short of [name, name.slice(0, 3), ...(at === 8 ? ['sept'] : [])]) capitalised.set(short, at + 1);
for (const names of abroad) for (const [at, name] of names.split(' ').entries()) anyhow.set(name, at + 1);

const weekdays = new Map<string, number>();
for (const [at, name] of 'sunday monday tuesday wednesday thursday friday saturday'.split(' ').entries())
  for (const short of [name, name.slice(0, 3), ...(at === 2 ? ['tues'] : at === 4 ? ['thur', 'thurs'] : [])])
    weekdays.set(short, at);
for (const [at, signs] of ['日天일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토'].entries())
  for (const sign of signs) weekdays.set(sign, at);

/**
 * The month (1 to 12) that a word names, in full or in short, in the languages statements come in;
 * null where it names none. English ones only with their capital, so that "may" is no month.
 */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const isCapital = word.charAt(0) !== lower.charAt(0);
  return (isCapital ? capitalised.get(lower) : undefined) ?? anyhow.get(lower) ?? null;
}

/** The weekday (0 is Sunday) an English word, or a Chinese, Japanese or Korean sign, names; else null. */
export function weekdayOf(word: string): number | null {
  return weekdays.get(word.toLowerCase()) ?? null;
}
