import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Random, randomFrom } from '../../../../testing/labelled/random.ts';
import type { Passage } from '../../../../model/annotation.ts';
import { passageIn } from '../../../../text/passage.ts';
import { sentencesOf } from '../../../../text/sentences.ts';
import { wordsOf } from '../../../../text/words.ts';
import type { RefiSelection } from '../project.ts';
import { fileText, type SourceText } from '../source-text.ts';
import { type Hypothesis, hypotheses } from './counting.ts';
import { countingOf, type Selected, stretchesOf } from './oracle.ts';

const folder = join(import.meta.dirname, '../../../../import/corpus/statements');

/** A project as a program that counts in some way would write it, and where its selections are meant to be. */
interface Project {
  readonly texts: readonly Selected[];
  readonly meant: ReadonlyMap<RefiSelection, Passage>;
}

describe('the way positions are counted', () => {
  // Of 320 projects in each language all but one were right with names; without them 99 of 100 in English, 94 in
  // Chinese, 91 in Japanese. Which statements a draw holds changes with the corpus: hence the room below that.
  const draws = 6;

  test.each([
    ['en', true, 0.98],
    ['zh', true, 0.98],
    ['ja', true, 0.98],
    ['en', false, 0.95],
    ['zh', false, 0.88],
    ['ja', false, 0.84],
  ])('is found in %s, with names: %s', (language, isNamed, least) => {
    const random = randomFrom(7);
    const files = readdirSync(folder).filter((name) => name.includes(`-${language}-`));
    let right = 0;
    for (const truth of hypotheses)
      for (let draw = 0; draw < draws; draw++) {
        const statements = [random.pick(files), random.pick(files)].map((name) =>
          readFileSync(join(folder, name), 'utf8'),
        );
        if (isRight(projectOf(statements, language, truth, isNamed, random))) right++;
      }
    expect(right / (draws * hypotheses.length)).toBeGreaterThanOrEqual(least);
  });
});

function isRight({ texts, meant }: Project): boolean {
  const { hypothesis } = countingOf(texts);
  return texts.every((selected) => {
    const stretches = stretchesOf(selected, hypothesis);
    return selected.selections.every((selection) => {
      const { start = 0, end = 0 } = stretches.get(selection) ?? {};
      const found = passageIn(selected.source.text, start, end);
      const passage = meant.get(selection);
      return found?.start === passage?.start && found?.end === passage?.end;
    });
  });
}

/** Statements with line ends and a mark of Windows and characters beyond the basic plane, and eight selections in each. */
function projectOf(
  statements: readonly string[],
  language: string,
  truth: Hypothesis,
  isNamed: boolean,
  random: Random,
): Project {
  const meant = new Map<RefiSelection, Passage>();
  const texts = statements.map((statement): Selected => {
    const rare = statement.replaceAll(/\n+/g, (lines) => `${random.pick(['', '', '𠮷', '😀'])}${lines}`);
    const source = fileText(new TextEncoder().encode(`\uFEFF${rare.replaceAll('\n', '\r\n')}`));
    if (source === null) throw new Error('The statement is too long');
    const selections = Array.from({ length: 8 }, (_, i) => {
      const passage = selectedIn(source.text, language, random);
      const name = source.text.slice(passage.start, passage.end);
      const selection = selectionAt(i, source, passage, truth, isNamed ? name : '');
      meant.set(selection, passage);
      return selection;
    });
    return { source, selections };
  });
  return { texts, meant };
}

/** What an analyst marks: some words in a row, or whole sentences. */
function selectedIn(text: string, language: string, random: Random): Passage {
  const units = random.chance(0.5) ? wordsOf(text, language) : sentencesOf(text, language);
  const first = random.below(units.length);
  const last = Math.min(units.length - 1, first + random.below(6));
  return passageIn(text, units[first]?.start ?? 0, units[last]?.end ?? 0) ?? { start: 0, end: 1 };
}

function selectionAt(
  n: number,
  source: SourceText,
  { start, end }: Passage,
  truth: Hypothesis,
  words: string,
): RefiSelection {
  const characters = Array.from(words.replaceAll(/\s+/g, ' '));
  const name = characters.length <= 100 ? characters.join('') : `${characters.slice(0, 100).join('')}…`;
  const last = truth.end === 'last' ? lastCharacter(source.text, end) : end;
  return {
    guid: String(n),
    name,
    start: positionOf(source, start, truth),
    end: positionOf(source, last, truth),
    codes: [],
    notes: [],
    description: '',
    author: null,
    createdAt: null,
    updatedBy: null,
    updatedAt: null,
  };
}

/** What a program counts before an offset in canonical text. */
function positionOf(
  { raw, inline }: SourceText,
  offset: number,
  { unit, lineEnd, mark }: Hypothesis,
): number {
  let counted = 0;
  let passed = 0;
  for (const character of raw.replaceAll('\r\n', '\r')) {
    if (character === '\uFEFF' && passed === 0) {
      counted += mark ? 1 : 0;
      continue;
    }
    if (passed >= offset) break;
    passed += character.length;
    const isEnd = character === '\r' || (inline && character === '\n');
    counted += isEnd ? lineEnd : unit === 'UTF-16' ? character.length : 1;
  }
  return counted;
}

function lastCharacter(text: string, end: number): number {
  return end - (Array.from(text.slice(0, end)).at(-1)?.length ?? 1);
}
