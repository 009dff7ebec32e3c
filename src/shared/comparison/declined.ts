import type { Alignment, Declined } from '../alignment/alignment.ts';
import { type SentencePart, sentenceOf } from '../alignment/sentence.ts';
import { languageName } from '../text/language-name.ts';
import { counted } from '../wording.ts';

/** What a comparison comes to, or why the words were not compared: then nothing counts as dropped or added. */
export function toldOf({
  summary,
  declined,
  similar,
}: Pick<Alignment, 'summary' | 'declined' | 'similar'>): SentencePart[] {
  return declined === null ? sentenceOf(summary) : declinedSentence(declined, similar.length);
}

/**
 * Why two texts were not compared word by word, and what is offered all the same: "A is in
 * **English** and B in **Chinese**: their words are not compared. 3 paragraphs share ..."
 */
export function declinedSentence({ leftLanguage, rightLanguage }: Declined, offered: number): SentencePart[] {
  const shared = 'numbers, names or dates';
  return [
    { text: 'A is in ', strong: false },
    { text: languageName(leftLanguage), strong: true },
    { text: ' and B in ', strong: false },
    { text: languageName(rightLanguage), strong: true },
    { text: ': their words are not compared. ', strong: false },
    {
      text:
        offered === 0
          ? `No paragraphs share ${shared} enough to be offered as similar.`
          : `${counted(offered, 'pair')} of paragraphs that share ${shared} ${offered === 1 ? 'is' : 'are'} offered as similar.`,
      strong: false,
    },
  ];
}
