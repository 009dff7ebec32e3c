import type { Line } from '../told.ts';

/** Somebody's name somewhere in a line; UTF-16 offsets of the line. `end` is behind an office that follows the name. */
export interface HanMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The first place in the body each name is meant at: UTF-16 offsets of the whole text. */
export function firstIn(
  lines: readonly Line[],
  mentions: readonly (readonly HanMention[])[],
  isBody: (line: Line) => boolean,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, line] of lines.entries())
    if (isBody(line))
      for (const { name, start } of mentions[index] ?? [])
        if (!first.has(name)) first.set(name, line.start + start);
  return first;
}
