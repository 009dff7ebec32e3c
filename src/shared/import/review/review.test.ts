import { describe, expect, it } from 'vitest';
import { cleanFacts, evidenceFor, factsOf, keptEvidence, titleOf } from './fact-values.ts';
import { type FileReview, isEdited } from './file-review.ts';
import { numbersOf, numberTaken } from './numbers.ts';
import { outcomeOf, outcomeSentence, outcomeText, restSentence } from './outcome.ts';
import { found, readFile } from './testing.ts';
import { whereFound } from './where-found.ts';

const file = readFile([['Talks', 'title']], (text) => ({
  title: found('Talks', text, 'Talks'),
  speakers: [found('Wang Yi'), found('Takeo Akiba')],
}));

function withFacts(facts: FileReview['edits']['facts'], more: Partial<FileReview> = {}): FileReview {
  return { ...file, ...more, edits: { ...file.edits, facts } };
}

describe('the facts of a file', () => {
  it('are those that were found until the analyst types others, whose evidence is not kept', () => {
    expect(factsOf(file)).toMatchObject({
      title: 'Talks',
      outlet: null,
      speakers: ['Wang Yi', 'Takeo Akiba'],
    });
    expect(keptEvidence(file).map(({ fact }) => fact)).toEqual(['title', 'language', 'speakers', 'speakers']);
    const typed = withFacts({ title: 'Phone talks', speakers: [] });
    expect(factsOf(typed)).toMatchObject({ title: 'Phone talks', speakers: [] });
    expect(keptEvidence(typed).map(({ fact }) => fact)).toEqual(['language']);
    expect([evidenceFor(typed, 'title'), evidenceFor(file, 'outlet')]).toEqual(['yours', null]);
    expect([isEdited(file), isEdited(typed)]).toEqual([false, true]);
  });

  it('are kept without what is empty or said twice', () => {
    const typed = withFacts({
      title: ' Talks ',
      outlet: '  ',
      speakers: ['Wang Yi ', '', 'Wang Yi', 'Akiba'],
    });
    expect(cleanFacts(typed)).toMatchObject({ title: 'Talks', outlet: null, speakers: ['Wang Yi', 'Akiba'] });
  });

  it('without a title go by the name of the file', () => {
    expect(titleOf(withFacts({ title: '' }, { name: 'talks.v2.txt' }))).toBe('talks.v2');
  });
});

describe('where a fact was found', () => {
  it.each([
    ['published', { how: 'stated', from: null, why: '"Updated"' }, 4, 'Line 4, “Updated”'],
    ['statement', { how: 'stated', from: null, why: 'dateline' }, 7, 'Line 7, dateline'],
    ['title', { how: 'stated', from: null, why: '' }, 3, 'Line 3'],
    ['outlet', { how: 'stated', from: null, why: 'copyright line' }, 47, 'Line 47'],
    ['agency', { how: 'stated', from: null, why: 'byline' }, 4, 'Line 4'],
    ['title', { how: 'stated', from: null, why: 'page head, og:title' }, null, 'Page head, og:title'],
    ['statement', { how: 'inferred', from: null, why: '“last week”' }, 2, 'Inferred: “last week”, line 2'],
    ['language', { how: 'inferred', from: null, why: 'its letters' }, null, 'Detected'],
    ['outlet', null, null, 'Not found'],
    ['outlet', 'yours', null, 'Yours'],
  ] as const)('of %s %o at line %s reads %s', (fact, evidence, line, words) => {
    expect(whereFound(fact, evidence, line)).toBe(words);
  });
});

describe('numbers', () => {
  it('that are longer than a document may have are not given', () => {
    const files = [
      withFacts({ number: '1'.repeat(16) }, { id: 'a' }),
      withFacts({ number: '2'.repeat(17) }, { id: 'b' }),
    ];
    expect([...numbersOf(files, []).values()]).toEqual(['1'.repeat(16), '001']);
  });

  it('are the files’ own where free, else the next', () => {
    const files = [
      withFacts({ number: '001' }, { id: 'a' }),
      withFacts({ number: '007' }, { id: 'b' }),
      withFacts({ number: '007' }, { id: 'c' }),
      withFacts({}, { id: 'd' }),
    ];
    const given = numbersOf(files, ['001', '002']);
    expect(files.map(({ id }) => [id, given.get(id)])).toEqual([
      ['a', '008'],
      ['b', '007'],
      ['c', '009'],
      ['d', '010'],
    ]);
    expect(files.map((each) => numberTaken(each, given))).toEqual([
      '001 is taken. It gets 008.',
      null,
      '007 is taken. It gets 009.',
      null,
    ]);
  });
});

describe('the outcome of an import', () => {
  const problem = { name: 'file-unreadable', message: 'It is locked.', reason: null } as const;
  const failed: FileReview = {
    ...file,
    id: 'f',
    name: 'f.txt',
    status: 'failed',
    extract: null,
    proposal: null,
    problem,
  };
  const twin = {
    document: 'x',
    isOnList: false,
    number: '003',
    title: 'Old',
    how: 'text',
    share: 1,
  } as const;
  const there: FileReview = { ...file, id: 't', name: 't.txt', duplicate: twin };

  it('counts what came in and names each file that did not, with why', () => {
    const outcome = outcomeOf([file, failed, there]);
    expect(outcomeSentence(outcome)).toBe('Imported 1, 1 already there, 1 failed');
    expect(outcomeText(outcome).split('\n').slice(1)).toEqual([
      't.txt: The same as 003, “Old”.',
      'f.txt: It is locked.',
    ]);
  });

  it('does not let the others wait for one that cannot be read', () => {
    expect(restSentence([file, failed, there], failed)).toBe(
      'The other 2 files are ready. Importing them does not wait for this one.',
    );
    expect(restSentence([file, failed], failed)).toBe(
      'The other file is ready. Importing it does not wait for this one.',
    );
    expect(restSentence([file, failed, { ...there, status: 'reading' }], failed)).toContain(
      '1 of the other 2',
    );
    expect(restSentence([failed], failed)).toBeNull();
    expect(restSentence([failed, { ...failed, id: 'g' }], failed)).toBeNull();
  });
});
