import { useMemo } from 'react';
import { slotCues } from '../../shared/anchoring/slot-cues.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import { useStances } from '../state/stances.ts';

type CuesOf = ReturnType<typeof slotCues>;

/** By stance words and language: preparing them costs more than asking. */
const made = new WeakMap<readonly StanceScale[], Map<string, CuesOf>>();

/** What tells why a change of words matters, with the stance words in force for a language (BCP 47). */
export function useSlotCues(language: string): CuesOf {
  const scales = useStances(language);
  return useMemo(() => {
    const known = made.get(scales) ?? new Map<string, CuesOf>();
    made.set(scales, known);
    const cues = known.get(language) ?? slotCues(language, scales);
    known.set(language, cues);
    return cues;
  }, [language, scales]);
}
