import { useEffect } from 'react';
import { arrivals } from '../state/arrivals.ts';
import { offeredSource } from '../state/import-sources.ts';
import { takeFiles } from '../state/intakes.ts';
import { useStore } from '../state/store.ts';

/** Files opened with this program from elsewhere are taken where they go as they arrive. */
export function useArrivals(): void {
  const waiting = useStore(arrivals, (files) => files);
  useEffect(() => {
    if (waiting.length === 0) return;
    arrivals.set(() => []);
    void takeFiles(waiting.map(offeredSource));
  }, [waiting]);
}
