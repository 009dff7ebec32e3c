import type { Speech } from '../told.ts';
import type { Placed } from './people.ts';
import { type Sentence, speech } from './sentence.ts';
import { governed } from './subjects.ts';
import { sayingBeside } from './verbs.ts';

const beside = new RegExp(String.raw`[,;]\s(?:and )?(?:while |also )?${sayingBeside}\b`, 'g');
/** How far behind a name, in UTF-16 code units. */
const reach = 400;

/** Who says something beside what they do: `Xi Jinping met the delegation, noting that`. */
export function saidBeside(one: Sentence): Speech[] {
  const { line, sentence, mentions, people } = one;
  const [first] = mentions;
  if (first === undefined || !isTopic(one, first)) return [];
  return [...line.text.slice(sentence.start, sentence.end).matchAll(beside)].flatMap(
    ({ index, 0: words }) => {
      const at = sentence.start + index;
      if (at < first.end || at - first.end > reach || one.isQuoted(at)) return [];
      return speech(one, people.of(first.words, first.at)?.name, first.start, at + words.length);
    },
  );
}

/** Whether a sentence is about whom it names first: nothing but an office or a turn stands before the name. */
function isTopic({ line, sentence, isQuoted }: Sentence, mention: Placed): boolean {
  const before = line.text.slice(sentence.start, mention.runStart);
  return (
    !mention.owns &&
    !isQuoted(mention.start) &&
    /^(?:[\p{L} ]{0,40},\s|(?:[\p{L}'’]+ ){0,3})$/u.test(before) &&
    !governed.test(before)
  );
}
