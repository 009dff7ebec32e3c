import type { MergeChoices } from '../../shared/merging/choices.ts';
import type { Combination } from '../../shared/merging/combined.ts';
import type { MergeOffer } from '../../shared/merging/offer.ts';
import { addedWords } from '../../shared/merging/summary.ts';
import { counted, listed } from '../../shared/wording.ts';
import { request } from '../state/bridge.ts';
import { notify, requestChange, sentenceOf, toastDone } from '../state/workspace.ts';

/** Asks for another workspace; null where none was chosen or it cannot be merged, and then a banner says why. */
export async function offerMerge(): Promise<MergeOffer | null> {
  try {
    return await request('offerMerge');
  } catch (error) {
    notify('The other workspace was not merged.', sentenceOf(error));
    return null;
  }
}

/** Merges what was offered. Throws a ReadoutError, and then nothing has changed. */
export async function merge(
  { folder }: MergeOffer,
  choices: MergeChoices,
  { summary, conflicts }: Combination,
  adjustments: readonly string[],
): Promise<void> {
  await requestChange('merge', choices);
  const parts = [
    addedWords(summary) === null ? 'nothing added' : `${addedWords(summary)} added`,
    ...(conflicts.length === 0 ? [] : [`${counted(conflicts.length, 'conflict')} decided`]),
  ];
  toastDone(`‘${folder}’ merged`);
  notify(`‘${folder}’ is merged into this workspace: ${listed(parts)}.`, adjustments.join(' '));
}
