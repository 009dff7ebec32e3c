import type { StanceList, StanceScale } from '../../model/stance.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';

/** The languages that have a starting list, by their own subtag. */
export const startingStances: ReadonlyMap<string, readonly StanceScale[]> = new Map([
  ['en', english],
  ['zh', chinese],
  ['ja', japanese],
]);

/** The stance words in force for a language (BCP 47): the workspace's list, else the starting list, else none. */
export function stancesOf(lists: readonly StanceList[], language: string): readonly StanceScale[] {
  const own = subtagOf(language);
  return lists.find((list) => list.language === own)?.scales ?? startingStances.get(own) ?? [];
}

/** `zh` of `zh-Hant-TW`. */
export function subtagOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
