/**
 * Heights of the middles of names beside marks: as near to their marks as they can be, in the same order, at least a line
 * apart and, while there is room for all, within the height. `places` ascend, 0..1 of the height; line and
 * height in the same unit. Names that touch stand together about the middle of their marks. O(n).
 */
export function spread(places: readonly number[], line: number, height: number): number[] {
  const groups: Group[] = [];
  for (const place of places) {
    let group: Group = { top: place * height, size: 1 };
    for (let before = groups.at(-1); before !== undefined; before = groups.at(-1)) {
      if (before.top + before.size * line <= group.top) break;
      group = together(before, group, line);
      groups.pop();
    }
    groups.push(group);
  }
  const tops = groups.flatMap(({ top, size }) => Array.from({ length: size }, (_, i) => top + i * line));
  return within(tops, line, height);
}

/** Names that stand one right under another: where the first would stand, had they room. */
interface Group {
  readonly top: number;
  readonly size: number;
}

function together(before: Group, after: Group, line: number): Group {
  const size = before.size + after.size;
  const wanted = before.top * before.size + (after.top - before.size * line) * after.size;
  return { top: wanted / size, size };
}

/** Pushed down from the top edge, then up from the lower one. */
function within(tops: readonly number[], line: number, height: number): number[] {
  const down: number[] = [];
  for (const top of tops) down.push(Math.max(top, 0, (down.at(-1) ?? -line) + line));
  const room = Math.max(height, line * (tops.length - 1));
  const up: number[] = [];
  for (const top of down.toReversed()) up.push(Math.min(top, (up.at(-1) ?? room + line) - line));
  return up.toReversed();
}
