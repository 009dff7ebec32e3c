import { type BodyWords, bodyWords } from '../../shared/comparison/body-words.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** What the worker is asked, once. */
export interface WordsTask {
  readonly text: PackedText;
  /** BCP 47. */
  readonly language: string;
}

export type WordsAnswer = { readonly words: BodyWords } | { readonly error: string };

addEventListener('message', ({ data }: MessageEvent<WordsTask>) => {
  postMessage(answer(data));
});

function answer({ text, language }: WordsTask): WordsAnswer {
  try {
    return { words: bodyWords(unpacked(text), language) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
