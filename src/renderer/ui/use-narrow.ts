import { useEffect, useState } from 'react';

const narrow = '(max-width: 860px)';

/** Whether the window is under 860 CSS pixels wide, as it is at 200 % zoom: what stands side by side is stacked then. */
export function useNarrow(): boolean {
  const [is, setIs] = useState(isNarrow);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = (): void => setIs(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return is;
}

/** The same, asked once. */
export function isNarrow(): boolean {
  return matchMedia(narrow).matches;
}
