import { z } from 'zod/mini';
import type { KeywordRule } from '../model/tag.ts';

/** Longest query, in UTF-16 code units: a paragraph to look for elsewhere, or a rule. */
const longestQuery = 10_000;

/** How words are looked for. White space at the ends of `words` counts for nothing, unless they are an expression. */
export const Query = z.strictObject({
  words: z.string().check(z.maxLength(longestQuery)),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  /** `words` is a regular expression (ECMAScript, `u`): run in a worker only, with a time limit. */
  isRegex: z.boolean(),
});
export type Query = z.infer<typeof Query>;

/** What a keyword rule looks for: a word stands alone, a phrase may stand inside a longer word. */
export function queryOf({ pattern, kind, matchCase }: KeywordRule): Query {
  return { words: pattern, matchCase, wholeWord: kind === 'word', isRegex: kind === 'regex' };
}

/** The words of a query, looked for as they are first asked for: any case, parts of words too. */
export function plainQuery(words: string): Query {
  return { words, matchCase: false, wholeWord: false, isRegex: false };
}

/** Names a query: the same for two that find the same in every text. */
export function queryKey({ words, matchCase, wholeWord, isRegex }: Query): string {
  return `${matchCase ? 'c' : ''}${wholeWord ? 'w' : ''}${isRegex ? 'r' : ''} ${words}`;
}
