import { useEffect, useState } from 'react';

/** What there is room for beside the pages: options and source, the options, or neither. */
export type Room = 'wide' | 'middle' | 'narrow';

const middle = '(max-width: 1099px)';
const narrow = '(max-width: 859px)';

export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const queries = [matchMedia(middle), matchMedia(narrow)];
    const look = (): void => setRoom(roomNow());
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);
  return room;
}

function roomNow(): Room {
  if (matchMedia(narrow).matches) return 'narrow';
  return matchMedia(middle).matches ? 'middle' : 'wide';
}
