import { tokenSpans } from '../src/shared/alignment/spans.ts';
import { Vocabulary } from '../src/shared/alignment/tokens.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import { candidatesOf } from '../src/shared/relations/candidates.ts';
import { shingled, WordHashes } from '../src/shared/relations/shingles.ts';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import type { Bench } from './bench.ts';
import { cpu } from './cpu.ts';
import { libraryTexts } from './texts.ts';

const documents = 500;

/** Which of 500 documents share text, beside reading and tokenising them once; and one more document. */
export const relatedBench: Bench = {
  name: 'related',
  unit: 'ms CPU',
  rounds: 5,
  rows: [
    {
      name: 'related',
      what: 'find which of 500 documents of 5 kB share text, against tokenising them once',
      ours: 'readout',
      floor: 'tokens',
      budget: 4,
      quantile: 0.5,
    },
    {
      name: 'related-add',
      what: 'the same when one of them is new, against tokenising all once',
      ours: 'one more',
      floor: 'tokens',
      budget: 2,
      quantile: 0.5,
    },
  ],
  async stage() {
    const texts = libraryTexts(documents, 5_000, 7).map(documentOf);
    const before = shingledTexts(texts.slice(1));
    const [first = documentOf('')] = texts;
    return {
      readout: async () => cpu(1, () => candidatesOf(shingledTexts(texts))),
      tokens: async () => cpu(1, () => tokenise(texts)),
      'one more': async () => cpu(1, () => candidatesOf(new Map(before).set('first', shingled(first)))),
    };
  },
};

function shingledTexts(texts: readonly DocumentText[]) {
  const hashes = new WordHashes();
  return new Map(texts.map((text, i) => [`text ${i}`, shingled(text, hashes)]));
}

function tokenise(texts: Iterable<DocumentText>): number {
  const vocabulary = new Vocabulary();
  let sum = 0;
  for (const { text } of texts) {
    const spans = tokenSpans(text);
    for (let k = 0; k < spans.length; k += 2) sum += vocabulary.idOf(text.slice(spans[k], spans[k + 1]));
  }
  return sum;
}

function documentOf(text: string): DocumentText {
  return { text, blocks: plainBlocks(text) };
}
