import { child, childrenOf, wordsOf } from '../../xml/elements.ts';
import { isEastAsian } from '../flowing/east-asian.ts';
import { fileProperties, type Hint } from '../../reading.ts';
import type { Parts } from './parts.ts';

const facts = [
  ['dc:title', 'title', 'title'],
  ['meta:initial-creator', 'agency', 'creator'],
  ['dc:creator', 'agency', 'last author'],
  ['meta:creation-date', 'published', 'created'],
  ['dc:date', 'published', 'modified'],
  ['dc:language', 'language', 'language'],
] as const;

/** What a document's properties say, and the language its styles give words of the script the text is in. */
export function metaHints({ meta, styles }: Parts, text: string): Hint[] {
  const room = child(meta, 'office:meta');
  const hints = facts.flatMap(([name, fact, word]): Hint[] => {
    const element = child(room, name);
    return element === undefined
      ? []
      : [{ fact, value: wordsOf(element).trim(), where: `${fileProperties}, ${word}` }];
  });
  const paragraphs = childrenOf(child(styles, 'office:styles'), 'style:default-style').find(
    ({ attributes }) => attributes.get('style:family') === 'paragraph',
  );
  const told = child(paragraphs, 'style:text-properties')?.attributes;
  const [language, country] = isEastAsian(text)
    ? [told?.get('style:language-asian'), told?.get('style:country-asian')]
    : [told?.get('fo:language'), told?.get('fo:country')];
  if (language === undefined || language === 'none') return hints;
  const value = country === undefined || country === 'none' ? language : `${language}-${country}`;
  return [...hints, { fact: 'language', value, where: 'document styles, language' }];
}
