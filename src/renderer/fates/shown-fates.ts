import type { Proposal } from '../../shared/anchoring/carrying.ts';
import { type FateName, fateNames } from '../../shared/anchoring/fate.ts';

/** Which annotations are listed: all that are not refused, those of one fate, or the refused ones. */
export type ShownFate = 'all' | FateName | 'refused';

/** The choices, in order. */
export const shownFates: readonly ShownFate[] = ['all', ...fateNames, 'refused'];

/** Whether an annotation is listed under a choice. */
export function passesFate({ fate, state }: Proposal, shown: ShownFate): boolean {
  if (shown === 'refused') return state === 'refused';
  return state !== 'refused' && (shown === 'all' || fate.fate === shown);
}
