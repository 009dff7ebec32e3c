import { useEffect } from 'react';
import { counted } from '../../shared/wording.ts';
import { setStatus } from '../state/feedback.ts';

/** The screen's part of the status bar: where one is, and how much is marked on each side. */
export function useStatus(place: string, left: number, right: number): void {
  useEffect(() => {
    setStatus({
      centre: place,
      right: [`${counted(left, 'annotation')} in A`, `${right} in B`, 'Paragraphs aligned by text'],
    });
  }, [place, left, right]);
  useEffect(() => () => setStatus({ centre: '', right: [] }), []);
}
