import { useEffect, useState } from 'react';
import { idle, untilIdle } from '../state/idle.ts';

/** How many are drawn beyond what is in sight: few at first, more and more while the page has nothing else to do. */
export function useReach(
  of: unknown,
  { least, most, step }: { least: number; most: number; step: number },
): number {
  const [reach, setReach] = useState({ of, count: least });
  const count = reach.of === of ? reach.count : least;
  useEffect(() => {
    if (count >= most) return undefined;
    const end = new AbortController();
    void (count === least ? untilIdle(end.signal) : idle(end.signal)).then(() =>
      setReach({ of, count: count + step }),
    );
    return () => end.abort();
  }, [of, count, least, most, step]);
  return count;
}
