import type { Passage } from '../../model/annotation.ts';
import { subtagOf } from '../stances/stances.ts';

const patterns: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /\b(?:not(?!\s+(?:only|just|merely|to mention)\b)|no(?!\.?\s*\d|\s+doubt\b)|never|neither|nor|none|nobody|nothing|nowhere|without)\b|n['’]t\b|(?<=\bcan)not\b/gi,
  ],
  [
    'zh',
    /(?:并|並|绝|絕|决|決|从|從|毫|尚)?(?:没有|沒有|不(?!断|斷|仅|僅|同(?!意)|少|久|但|过|過|管|料|妨|时|時|止|只|论|論|懈|禁|满|滿|安|幸|足|良|平|可分|遗余力|遺餘力|约而同|約而同|得不)|未(?!来|來|婚|央|免)|没(?!收|落|有)|沒(?!收|落|有)|勿|莫(?!斯|大|过|過|名|桑)|毋|非(?!常|洲|凡|议|議)|[无無](?!论|論|锡|錫|线|線|疑|数|數|穷|窮|量|人机|人機)|別(?=再)|别(?=再))/gu,
  ],
  [
    'ja',
    /(?<!少|切|危|だけで|のみで|しか|ほか|に違い|に過ぎ)(?:なかった|なく(?!な)|ない|ません)|(?<=せ|なら|\p{Script=Han}[らかまわさたばがれえけべめげせ])ず(?![かつ])|非(?!常|難)|不(?=可|当|正|十分|適切|透明|公平|要|履行|参加|同意)|未(?!来|明|満)|無(?=条件|断|効|視|関係|責任)/gu,
  ],
]);

/** Words that turn a statement into its opposite; none where no rule is known for the language (BCP 47). O(characters). */
export function negationsIn(text: string, language: string): Passage[] {
  const pattern = patterns.get(subtagOf(language));
  return pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
