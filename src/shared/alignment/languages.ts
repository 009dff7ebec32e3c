import type { DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import type { Declined } from './alignment.ts';
import { latinLanguageOf } from './function-words.ts';

/** What the documents' records say of their languages, BCP 47. They may be wrong. */
export interface Languages {
  readonly left: string;
  readonly right: string;
}

/** Blocks looked at, spread over a text, and characters of each. */
const mostBlocks = 50;
const mostCharacters = 120;
/** Least letters (of CJK, as many again) to say anything. */
const leastLetters = 120;
/** Share of a text that must be in the other's language, for the words of the two to be worth comparing. */
const leastCommon = 0.1;
/** Share of kana among Chinese and Japanese characters from which on a text is Japanese. */
const leastKana = 0.05;
/** What a character of these says beside a letter of an alphabet: two or three of them are a word. */
const cjkWeight = 2.5;

/** Scripts by their UTF-16 code units, from and to; those of one language by its name. */
const scripts: readonly (readonly [string, number, number])[] = [
  ['latin', 0x41, 0x24f],
  ['el', 0x370, 0x3ff],
  ['ru', 0x400, 0x52f],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
];
const weighty: ReadonlySet<string> = new Set(['kana', 'han', 'ko']);

/**
 * Whether two texts are in languages that have no words in common, told by their scripts
 * and by the little words of the Latin ones; null where they are not, where either is too
 * short to say, and where one is partly in the other's language. The records' languages
 * only name what was found more nearly (`zh-TW`). O(blocks looked at).
 */
export function declinedFor(left: DocumentText, right: DocumentText, known?: Languages): Declined | null {
  const [a, b] = [sharesOf(left), sharesOf(right)];
  const [first, second] = [mainOf(a), mainOf(b)];
  if (first === null || second === null || first === second) return null;
  let common = 0;
  for (const [language, share] of a) common += Math.min(share, b.get(language) ?? 0);
  if (common >= leastCommon) return null;
  return {
    reason: 'two-languages',
    leftLanguage: nearer(first, known?.left),
    rightLanguage: nearer(second, known?.right),
  };
}

/** The languages of a text by their share of it; empty where there are too few letters or nobody knows them. */
function sharesOf(document: DocumentText): ReadonlyMap<string, number> {
  const step = Math.max(1, Math.floor(document.blocks.length / mostBlocks));
  let sample = '';
  for (let k = 0; k < document.blocks.length; k += step) {
    const block = document.blocks[k];
    if (block !== undefined) sample += `${blockText(document, block).slice(0, mostCharacters)}\n`;
  }
  const counts = countsOf(sample);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < leastLetters) return new Map();
  const kana = counts.get('kana') ?? 0;
  const cjk = kana + (counts.get('han') ?? 0);
  const shares = new Map<string, number>();
  const add = (language: string | null, count: number) => {
    if (language !== null) shares.set(language, (shares.get(language) ?? 0) + count / total);
  };
  for (const [script, count] of counts) {
    if (script === 'kana' || script === 'han') add(kana > leastKana * cjk ? 'ja' : 'zh', count);
    else add(script === 'latin' ? latinLanguageOf(sample) : script, count);
  }
  return shares;
}

/** Letters by script, those of CJK weighed. */
function countsOf(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let k = 0; k < sample.length; k++) {
    const code = sample.charCodeAt(k);
    const [script] = scripts.find(([, from, to]) => code >= from && code <= to) ?? [];
    if (script === undefined) continue;
    counts.set(script, (counts.get(script) ?? 0) + (weighty.has(script) ? cjkWeight : 1));
  }
  return counts;
}

/** The language of more than half of a text. */
function mainOf(shares: ReadonlyMap<string, number>): string | null {
  for (const [language, share] of shares) if (share > 0.5) return language;
  return null;
}

function nearer(found: string, known: string | undefined): string {
  return known?.split('-')[0]?.toLowerCase() === found ? known : found;
}
