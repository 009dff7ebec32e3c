import type { Told } from './told.ts';

/** Where a person comes: whether they speak only in a document the statement quotes, and where they come up. */
export interface Place {
  readonly name: string;
  readonly onlyQuoted: boolean;
  /** Where named in full or speaking first: a UTF-16 offset. */
  readonly first: number;
}

/** Meetings that are told of, at most: the order of a longer list is that of mention. */
const mostMeetings = 500;

/**
 * The order speakers are given in: those who speak in the statement itself before those it only quotes from
 * another document, then by first mention, but whoever is received after all who receive them.
 * O(speakers x speakers + meetings).
 */
export function inOrder<P extends Place>(places: readonly P[], meetings: Told['meetings']): P[] {
  const waiting = places.toSorted((a, b) => Number(a.onlyQuoted) - Number(b.onlyQuoted) || a.first - b.first);
  const left = new Set(waiting.map(({ name }) => name));
  const hosts = new Map<string, Set<string>>();
  for (const [host, guest] of meetings.slice(0, mostMeetings))
    if (host !== guest) hosts.set(guest, (hosts.get(guest) ?? new Set()).add(host));
  const ordered: P[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ name }) => ![...(hosts.get(name) ?? [])].some((host) => left.has(host)),
    );
    // Two who are said to receive each other would wait for ever: then the first mentioned comes first.
    for (const next of waiting.splice(Math.max(free, 0), 1)) {
      left.delete(next.name);
      ordered.push(next);
    }
  }
  return ordered;
}
