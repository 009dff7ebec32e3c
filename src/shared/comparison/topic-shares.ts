import { tagTree } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { TopicAccount, TopicFigure } from './topic-account.ts';

/** A topic with what each document gives it, in the order of the accounts; null where it never comes. */
export interface TopicShares {
  readonly topic: Id;
  readonly figures: readonly (TopicFigure | null)[];
  /** Whole percents of each document's words. */
  readonly percents: readonly number[];
}

/** The topics of some documents side by side, in the codebook's order. O(topics x documents). */
export function topicShares(accounts: readonly TopicAccount[], tags: ReadonlyMap<Id, Tag>): TopicShares[] {
  const figures = accounts.map(({ topics }) => new Map(topics.map((figure) => [figure.topic, figure])));
  return tagTree(tags).flatMap(({ tag }) => {
    const row = figures.map((each) => each.get(tag.id) ?? null);
    if (row.every((figure) => figure === null)) return [];
    const percents = row.map((figure, i) => percentOf(figure?.words ?? 0, accounts[i]?.words ?? 0));
    return [{ topic: tag.id, figures: row, percents }];
  });
}

/** A part of a whole in whole percents; of nothing, none. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

/** `12 %`; `under 1 %` where there is something that rounds to nothing. */
export function percentWords(part: number, whole: number): string {
  const percent = percentOf(part, whole);
  return part > 0 && percent === 0 ? 'under 1\u00A0%' : `${percent}\u00A0%`;
}
