import { wordings } from '../alignment/words.ts';
import { cueFinder } from '../comparison/cues/cues.ts';
import type { StanceScale } from '../model/stance.ts';

/** Longest words that are looked at, in UTF-16 code units: a long paragraph. */
const longest = 4_000;

/**
 * Why it matters what stands in the place of a passage, however many of its words are kept: `softer`,
 * `negation`, each reason once, the strength of words first. `scales` are the stance words in force for
 * `language` (BCP 47). The answer is a function, for the list of words is prepared once.
 */
export function slotCues(
  language: string,
  scales: readonly StanceScale[],
): (earlier: string, later: string) => string[] {
  const cuesBetween = cueFinder(language, scales);
  return (earlier, later) => {
    if (earlier === later || later === '' || earlier.length + later.length > longest) return [];
    const cues = cuesBetween({ left: earlier, right: later, wordings: wordings(earlier, later, language) });
    const labels = cues
      .toSorted((a, b) => Number(a.direction === null) - Number(b.direction === null))
      .map(({ kind, direction }) => direction ?? kind);
    return [...new Set(labels)];
  };
}
