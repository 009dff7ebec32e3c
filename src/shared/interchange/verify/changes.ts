import { wordings } from '../../alignment/words.ts';

/** Words that were changed: one of the two may be empty. */
export interface Change {
  /** As the source says it. */
  readonly was: string;
  /** As the report says it. */
  readonly is: string;
  /** Where they begin in the two wordings, in UTF-16. */
  readonly wasAt: number;
  readonly isAt: number;
}

/**
 * What differs between two wordings, to the last character: whole words where words differ, the
 * white space or mark alone where only that does. In order; empty where they are the same. For the method
 * see `wordings`.
 */
export function changesBetween(source: string, report: string, language: string): Change[] {
  if (source === report) return [];
  const { left, right, kept } = wordings(source, report, language);
  const changes: Change[] = [];
  let [wasAt, isAt] = [0, 0];
  const until = (leftEnd: number, rightEnd: number): void => {
    const [was, is] = [source.slice(wasAt, leftEnd), report.slice(isAt, rightEnd)];
    if (was !== is) changes.push(trimmed({ was, is, wasAt, isAt }));
    [wasAt, isAt] = [leftEnd, rightEnd];
  };
  for (const pair of kept) {
    const [a, b] = [left[pair.left], right[pair.right]];
    if (a === undefined || b === undefined) continue;
    until(a.start, b.start);
    until(a.end, b.end);
  }
  until(source.length, report.length);
  return changes;
}

/** Without spaces at the ends, unless nothing else differs. */
function trimmed({ was, is, wasAt, isAt }: Change): Change {
  const [bareWas, bareIs] = [was, is].map((words) => words.replaceAll(/^ +| +$/g, ''));
  if (bareWas === undefined || bareIs === undefined || bareWas === bareIs) return { was, is, wasAt, isAt };
  return { was: bareWas, is: bareIs, wasAt: wasAt + was.indexOf(bareWas), isAt: isAt + is.indexOf(bareIs) };
}
