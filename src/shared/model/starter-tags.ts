import { type Hue, hues, type TagLook } from './tag.ts';

/** A tag of the codebook a new workspace begins with. */
export interface StarterTag {
  readonly name: string;
  readonly code: string;
  readonly look: TagLook;
  readonly digit: number;
  /** Its keyword rules: a word or a phrase each. */
  readonly words: readonly string[];
}

const tags: readonly (Omit<StarterTag, 'look' | 'digit'> & { readonly hue: Hue })[] = [
  { name: 'Trade', code: 'Tr', hue: 'amber', words: ['trade', 'economic', 'supply chain'] },
  { name: 'History', code: 'Hi', hue: 'violet', words: ['history', 'historical'] },
  { name: 'Taiwan', code: 'Tw', hue: 'azure', words: ['Taiwan', 'one-China'] },
  { name: 'Fukushima', code: 'Fk', hue: 'teal', words: ['Fukushima', 'contaminated water', 'seafood'] },
];

/** The four tags of the starter codebook, on the digits 1 to 4. */
export const starterTags: readonly StarterTag[] = tags.map(({ name, code, hue, words }, i) => ({
  name,
  code,
  look: { hue, style: hues[hue] },
  digit: i + 1,
  words,
}));
