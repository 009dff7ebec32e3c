import type { Id } from '../model/ids.ts';
import type { CompareRow } from './rows.ts';

/** A topic of dropped paragraphs that B speaks of all the same. */
export interface TakenUp {
  readonly topic: Id;
  /** ¶ numbers of B, ascending. */
  readonly paragraphs: readonly number[];
}

/** A run of A's paragraphs that are not in B. */
export interface Omission {
  /** The rows `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Topics marked in them, in order of the text. */
  readonly topics: readonly Id[];
  readonly takenUp: readonly TakenUp[];
}

/**
 * The runs of rows that only A has, with the topics lost in them and, where B's own
 * annotations show it, where B takes a topic up. O(rows x topics of a row).
 */
export function omissionsOf(
  rows: readonly CompareRow[],
  leftTopics: ReadonlyMap<number, readonly Id[]>,
  rightTopics: ReadonlyMap<number, readonly Id[]>,
  rightNumbers: readonly (number | null)[],
): Omission[] {
  const takenUp = paragraphsByTopic(rows, rightTopics, rightNumbers);
  const omissions: Omission[] = [];
  for (let from = 0; from < rows.length; from++) {
    if (!isDropped(rows[from])) continue;
    let to = from + 1;
    while (isDropped(rows[to])) to++;
    const topics = new Set<Id>();
    for (let row = from; row < to; row++) for (const topic of leftTopics.get(row) ?? []) topics.add(topic);
    omissions.push({
      from,
      to,
      topics: [...topics],
      takenUp: [...topics].flatMap((topic) => takenUp.get(topic) ?? []),
    });
    from = to;
  }
  return omissions;
}

/** Paragraph numbers with runs drawn together: `7-9, 12`. Ascending. */
export function paragraphRuns(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && n <= last.to + 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function isDropped(row: CompareRow | undefined): boolean {
  return row !== undefined && row.body && row.kind === 'only-left';
}

function paragraphsByTopic(
  rows: readonly CompareRow[],
  topics: ReadonlyMap<number, readonly Id[]>,
  numbers: readonly (number | null)[],
): ReadonlyMap<Id, TakenUp> {
  const found = new Map<Id, number[]>();
  for (const row of rows) {
    const paragraphs = row.right.flatMap((block) => numbers[block] ?? []);
    for (const topic of topics.get(row.index) ?? [])
      found.set(topic, [...(found.get(topic) ?? []), ...paragraphs]);
  }
  return new Map([...found].map(([topic, paragraphs]) => [topic, { topic, paragraphs }]));
}
