import type { Found, ProposedBlock } from '../proposal.ts';

/** Code units of text that are looked at, the blocks that are shown first. */
const sample = 20_000;

/** Words that are frequent in one language and rare in the others of its script. */
const functionWords = new Map([
  ['en', 'the of and to in that is for with as was on by said has its will from at this are be'],
  ['fr', 'le la les des et du une dans est que pour qui sur avec au par plus ont aux été cette'],
  ['de', 'der die und das den von zu mit im auf für ist des dem nicht ein eine sich auch wir'],
  ['es', 'el los las del que una por con para su se como más ha al entre sus sobre este ambos'],
  ['pt', 'o os as do da dos das em um uma não que com para ao no na pela pelo mais são'],
  ['it', 'il gli di che della del e per una con nel sono delle dei alla è tra anche più sua'],
  ['nl', 'de het een van en dat op te zijn met voor niet aan ook door werd naar bij'],
  ['id', 'yang dan di dengan untuk pada ini dari dalam kepada akan tersebut antara kedua oleh'],
  ['vi', 'và của các trong với cho là được những về hai quan nước đã không tại'],
  ['tr', 've bir bu ile için olarak da de olan daha çok iki arasında'],
  ['pl', 'w i na z do się że o dla oraz jest przez nie od'],
]);
const owners = new Map<string, string[]>();
for (const [language, words] of functionWords)
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);

const scripts: readonly [string, RegExp][] = [
  ['ko', /\p{Script=Hangul}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['th', /\p{Script=Thai}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['mn', /\p{Script=Mongolian}+/gu],
];

const simplifiedOnly =
  /[们国发这对说关东两过进双长为时会问题战单总统选举图书馆应实现经济际议协调维护导报记与]+/gu;
const traditionalOnly =
  /[們國發這對說關東兩過進雙長為時會問題戰單總統選舉圖書館應實現經濟際議協調維護導報記與]+/gu;

/**
 * The language a statement is written in (BCP 47), by its script and its function words; Chinese
 * in traditional characters is `zh-Hant`. `und` where it has no words. Always inferred.
 */
export function languageOf(text: string, blocks: readonly ProposedBlock[]): Found<string> {
  const shown = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption');
  let words = '';
  for (const { start, end } of shown.length === 0 ? blocks : shown) {
    words += `${text.slice(start, Math.min(end, start + sample - words.length))}\n`;
    if (words.length >= sample) break;
  }
  return { value: languageIn(words), evidence: { how: 'inferred', from: null, why: 'Detected' } };
}

/** The language of a text, of any length. Linear. */
export function languageIn(text: string): string {
  const letters = countOf(text, /\p{L}+/gu);
  if (letters === 0) return 'und';
  const kana = countOf(text, /[\u3041-\u3096\u30a1-\u30fa]+/gu);
  const han = countOf(text, /\p{Script=Han}+/gu);
  const latin = countOf(text, /\p{Script=Latin}+/gu);
  const others = scripts.map(([language, script]) => [language, countOf(text, script)] as const);
  const [other, count] = others.reduce((most, one) => (one[1] > most[1] ? one : most), ['und', 0] as const);
  // A sign of Chinese or Japanese says as much as two or three letters.
  if (2.5 * (kana + han) > Math.max(latin, 1.5 * count))
    return kana > (kana + han) / 10 ? 'ja' : chineseIn(text);
  return count > latin
    ? other === 'ru' && /[іїєґ]/iu.test(text) && !/[ыэъ]/iu.test(text)
      ? 'uk'
      : other
    : latinIn(text);
}

function chineseIn(text: string): string {
  const traditional = countOf(text, traditionalOnly);
  return traditional > 3 * countOf(text, simplifiedOnly) ? 'zh-Hant' : 'zh';
}

/** The language whose function words are the most; English where there are none to tell. */
function latinIn(text: string): string {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{1,20}/gu))
    for (const language of owners.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** How many characters of a sort a text has; `runs` finds those that stand together. */
function countOf(text: string, runs: RegExp): number {
  let count = 0;
  for (const run of text.match(runs) ?? [])
    count += beyondBasic.test(run) ? Array.from(run).length : run.length;
  return count;
}

/** Of characters that take two code units. */
const beyondBasic = /[\ud800-\udbff]/;
