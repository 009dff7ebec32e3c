import type { Tag } from '../../shared/model/tag.ts';
import { say } from './feedback.ts';

/** Gives a tag to what is selected in a text; false where nothing is. */
type Tagger = (tag: Tag) => boolean;

let taggers: readonly Tagger[] = [];

/** Registers a text in which words can be selected; answers how to take it back. */
export function addTagger(tagger: Tagger): () => void {
  taggers = [...taggers, tagger];
  return () => {
    taggers = taggers.filter((other) => other !== tagger);
  };
}

/** Whether there is a text in sight to tag in. */
export function canTag(): boolean {
  return taggers.length > 0;
}

/** Gives a tag to what is selected, wherever the focus is. */
export function tagSelection(tag: Tag): void {
  if (!taggers.some((tagger) => tagger(tag)))
    say('Nothing is selected to tag: select words, or open an annotation');
}
