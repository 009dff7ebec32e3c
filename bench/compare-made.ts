import type { LabelledCase } from '../src/shared/testing/labelled/case.ts';
import { caseOf, groups } from '../src/shared/testing/labelled/generate.ts';
import type { Bench } from './bench.ts';
import { bothOn, least } from './compare-cases.ts';
import { labelledCases } from './labelled.ts';

const languages = ['en', 'zh', 'ja'];
const seeds = [1, 2, 3];

/** The same as `compareCases` for cases nobody tuned for: the labelled texts under other edits, made from seeds. */
export const compareMade: Bench = {
  name: 'compare-made',
  unit: 'of 1',
  rounds: 1,
  rows: [
    least('made-f1', 'paragraphs paired under other edits, mean F1', 'all: meanF1', 0.995),
    ...languages.map((language) =>
      least(`made-${language}`, `the same, ${language}`, `${language}: meanF1`, 0.993),
    ),
    least('made-precision', 'pairs that are right under other edits', 'all: precision', 0.999),
    least('made-moved', 'moved paragraphs under other edits, F1', 'all: movedF1', 0.985),
    least('made-quoted', 'quotations found under other edits', 'all: quotedRecall', 0.97),
    least('made-brutal', 'moved and reworded under other edits, mean F1', 'brutal: meanF1', 0.97),
  ],
  stage: async () => bothOn(madeCases()),
};

/** Every group of edits for every language and seed, on texts that differ from one to the next. */
function madeCases(): LabelledCase[] {
  const known = labelledCases().filter(({ group }) => !group.startsWith('paraphrase'));
  return languages.flatMap((language) => {
    const texts = known.filter(({ lang }) => lang === language);
    return seeds.flatMap((seed) =>
      groups.flatMap((group, g) => {
        const base = texts[(seed * 3 + g) % texts.length];
        const other = texts[(seed * 4 + g + 1) % texts.length];
        if (base === undefined || other === undefined) return [];
        return [caseOf(group, base.left, other.left, language, 1_000 * seed + g)];
      }),
    );
  });
}
