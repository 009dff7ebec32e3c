import { type WrittenDate, written } from './dates/written-date.ts';

/** A day named by its distance from the publication, and that distance. */
export interface RelativeDay {
  readonly date: WrittenDate;
  /** Days before the publication. */
  readonly back: number;
}

const done = '[，,、上下早晚午同与與在對对就向会會和宣发發表举舉主出抵访訪應应接]';
const yesterday = new RegExp(`\\byesterday\\b|昨日|昨天|昨[晚夜](?=${done}|\\p{Script=Han})`, 'giu');
const today = new RegExp(
  `\\b(?:earlier |later )?today(?=[,.]|\\s(?:in|at|with|to|on|by|that|for|and|spoke|met|held|announced)\\b)|本日(?=[、，\\d]|午)|(?:今日|今天)(?=${done})`,
  'giu',
);

/** "yesterday", 昨日, 今天 and their like, where they tell when a thing was done. Linear. */
export function relativeDaysIn(text: string, at = 0): RelativeDay[] {
  const named = (sign: RegExp, back: number): RelativeDay[] =>
    [...text.matchAll(sign)].map((match) => ({
      date: written(match.index + at, match.index + match[0].length + at, {}),
      back,
    }));
  return [...named(yesterday, 1), ...named(today, 0)];
}
