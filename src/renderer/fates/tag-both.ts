import type { Step } from '../../shared/commands/command.ts';
import type { Fate } from '../../shared/anchoring/fate.ts';
import { fateWords, slotPlace } from '../../shared/anchoring/fate-words.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { annotationOf, inTurn, type Target } from '../annotating/acts.ts';
import { say } from '../state/feedback.ts';
import { rememberTags } from '../state/recent-tags.ts';
import { run, sentenceOf, workspaceNow } from '../state/workspace.ts';
import { numbered, type TextOfDocument } from './text-of-document.ts';
import { areComparable, fatesNow } from './use-fates.ts';

/** A text of a comparison. */
export interface TextOfPair extends TextOfDocument {
  readonly letter: 'A' | 'B';
}

/**
 * Gives a passage a tag, and what stands in its place in the other text too: one step to undo. Where
 * that is nowhere, or only perhaps somewhere, only the passage is tagged, and the status bar says
 * why. Answers the annotation of the passage, or null when it could not be done.
 */
export function tagBoth(target: Target, tag: Tag, own: TextOfPair, other: TextOfPair): Promise<Id | null> {
  return inTurn(async () => {
    const workspace = workspaceNow();
    const there = annotationOf(workspace, target);
    const ranges = 'ranges' in target ? target.ranges : (there?.ranges ?? []);
    if (ranges.length === 0) return null;
    const found = await placeOnOtherSide(ranges, own, other);
    const slots = 'slots' in found ? found.slots : null;
    const here = stepFor({ document: own.document.id, ranges }, tag);
    const beyond = slots === null ? null : stepFor({ document: other.document.id, ranges: slots }, tag);
    const steps = [here.step, beyond?.step ?? null].filter((step) => step !== null);
    const places = [
      `${own.letter} ${slotPlace(ranges, numbered(own.text))}`,
      ...(slots === null ? [] : [`${other.letter} ${slotPlace(slots, numbered(other.text))}`]),
    ].join(' and ');
    const [first] = steps;
    if (first === undefined) {
      say(`${tag.name} is there already in ${places}${'why' in found ? `; ${found.why}` : ''}`);
      return here.id;
    }
    const label = `tag passage ‘${tag.name}’ in A and B`;
    const done = await run(steps.length === 1 ? first : { type: 'batch', label, steps });
    if (!done) return null;
    rememberTags(here.id, [tag.id]);
    say(
      'why' in found
        ? `${found.why}: tagged ${tag.name} in ${places} only`
        : `Tagged ${tag.name} in ${places}`,
    );
    return here.id;
  });
}

/** Where a passage stands on the other side, or why nowhere. */
async function placeOnOtherSide(
  ranges: readonly Passage[],
  own: TextOfPair,
  other: TextOfPair,
): Promise<{ readonly slots: readonly Passage[] } | { readonly why: string }> {
  if (!areComparable(own.document, other.document)) return { why: 'A and B are in two languages' };
  try {
    const [fate] = await fatesNow(own, other, [ranges], workspaceNow().corrections);
    if (fate === undefined) return { why: `${other.letter} could not be asked` };
    return fate.sure && fate.slots.length > 0 ? fate : { why: wordsOf(fate, other) };
  } catch (error) {
    return { why: sentenceOf(error) };
  }
}

function wordsOf(fate: Fate, { letter, text }: TextOfPair): string {
  const words = fateWords(fate, { number: letter, ...numbered(text), isEarlier: false });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What gives some words a tag: exactly these words take it beside their others. Null where they have it. */
function stepFor(
  target: { readonly document: Id; readonly ranges: readonly Passage[] },
  tag: Tag,
): { readonly id: Id; readonly step: Step | null } {
  const there = annotationOf(workspaceNow(), target);
  const id = there?.id ?? crypto.randomUUID();
  if (there === undefined) {
    const ranges = target.ranges.map(({ start, end }) => ({ start, end }));
    return {
      id,
      step: { type: 'addAnnotation', id, document: target.document, ranges, tags: [tag.id], note: '' },
    };
  }
  const has = there.tags.includes(tag.id);
  return { id, step: has ? null : { type: 'tagAnnotation', id, add: [tag.id], remove: [] } };
}
