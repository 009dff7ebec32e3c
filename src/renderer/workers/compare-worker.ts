import { type Compared, compared } from '../../shared/comparison/compared.ts';
import type { DocumentText } from '../../shared/model/document.ts';

/** What the worker is asked, once. */
export interface CompareTask {
  readonly left: DocumentText;
  readonly right: DocumentText;
  readonly language: string;
}

export type CompareAnswer = { readonly compared: Compared } | { readonly error: string };

addEventListener('message', ({ data }: MessageEvent<CompareTask>) => {
  postMessage(answer(data));
});

function answer({ left, right, language }: CompareTask): CompareAnswer {
  try {
    return { compared: compared(left, right, language) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
