import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LabelledCase } from '../testing/labelled/case.ts';
import { caseOf, groups } from '../testing/labelled/generate.ts';
import { judged, type Score, scoreOf } from '../testing/labelled/score.ts';
import { align } from './align.ts';
import { paragraphs } from './testing.ts';

// Labelled pairs of texts in English, Chinese and Japanese, with known edits, moves, splits,
// mergers and quotations, and real rewordings. They lie outside the project.
const data = resolve(import.meta.dirname, '../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const folder = join(data, 'alignment', 'cases');

describe.skipIf(!existsSync(folder))('the labelled cases', { timeout: 120_000 }, () => {
  let cases: LabelledCase[] = [];
  let scores: Score[] = [];
  beforeAll(() => {
    cases = readdirSync(folder).map((name) =>
      LabelledCase.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    );
    scores = cases.map(scored);
  }, 120_000);

  test('are paired as they were labelled, and are no larger an edit', () => {
    expect(judged(scores).precision).toBeGreaterThanOrEqual(0.999);
    expect(judged(scores).meanF1).toBeGreaterThanOrEqual(0.996);
    expect(judged(scores).editSize).toBeLessThanOrEqual(1.005);
  });

  test.each(['en', 'zh', 'ja'])('are paired in %s', (language) => {
    const own = scores.filter((score) => score.language === language);
    expect(judged(own).meanF1).toBeGreaterThanOrEqual(0.995);
  });

  test('show what moved, and what is quoted inside a longer block', () => {
    expect(judged(scores).movedF1).toBeGreaterThanOrEqual(0.985);
    expect(judged(scores).quotedRecall).toBe(1);
  });

  test('are paired where they were moved and reworded at once', () => {
    const brutal = scores.filter(({ group }) => group === 'brutal');
    expect(judged(brutal).meanF1).toBeGreaterThanOrEqual(0.98);
  });

  test('are paired under other edits too', () => {
    const bases = ['en', 'zh', 'ja'].map((language) =>
      cases.filter(({ lang, group }) => lang === language && group === 'light'),
    );
    const others = ['en', 'zh', 'ja'].map((language) =>
      cases.filter(({ lang, group }) => lang === language && group === 'moves'),
    );
    const made = groups.flatMap((group, g) =>
      bases.flatMap((own, k) => {
        const [base, other] = [own[0], others[k]?.[0]];
        return base === undefined || other === undefined
          ? []
          : [scored(caseOf(group, base.left, other.left, base.lang, 100 + g))];
      }),
    );
    expect(made).toHaveLength(3 * groups.length);
    expect(judged(made).precision).toBeGreaterThanOrEqual(0.997);
    expect(judged(made).meanF1).toBeGreaterThanOrEqual(0.99);
  });
});

function scored(labelled: LabelledCase): Score {
  const { rows } = align(paragraphs(labelled.left), paragraphs(labelled.right));
  return scoreOf(
    labelled,
    rows.flatMap(({ left, right, moved }) => left.flatMap((l) => right.map((r) => ({ l, r, moved })))),
  );
}
