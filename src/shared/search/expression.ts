import { ReadoutError } from '../model/errors.ts';
import type { Query } from './query.ts';

/**
 * The expression of a query, over text whose letters and digits of full width are folded.
 * Throws a ReadoutError with the engine's own reason where it is none. Compiling is quick;
 * running it may take for ever.
 */
export function expressionOf({ words, matchCase }: Query): RegExp {
  const source = foldWidth(words);
  const flags = matchCase ? 'gu' : 'giu';
  try {
    return new RegExp(source, flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReadoutError('expression-invalid', sentence(reason.replace(`/${source}/${flags}: `, '')));
  }
}

/** Why a query cannot be looked for, in a sentence; null where it can. */
export function problemOf(query: Query): string | null {
  if (!query.isRegex) return null;
  try {
    expressionOf(query);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Letters and digits of full width in their usual one: the same number of UTF-16 code units. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function sentence(reason: string): string {
  const what = reason.replace(/^Invalid regular expression:\s*/, '').trim();
  return `This is not a regular expression: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;
}
