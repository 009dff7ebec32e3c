import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { found } from '../../shared/import/review/testing.ts';
import { duplicateChoice } from '../../shared/import/review/status.ts';
import { workspaceWith } from '../../shared/testing/fixtures.ts';
import { DuplicatesClient } from '../workers/duplicates-client.ts';
import { type Asked, importClient } from '../workers/import-client.ts';
import type { ReadFile } from '../workers/import-worker.ts';
import { hush, useSaying } from './feedback.ts';
import { useReviewSettled } from './import-settling.ts';
import { readingOf, reviewOf, sourceOf } from './import-testing.ts';
import { changeReviewSoon, editReview, endReview, importStore, reviewFiles } from './importing.ts';
import { startOf } from './testing.ts';
import { begin } from './following.ts';

/** What files say, by their names; those who share `same` are told to be the same. */
let readings = new Map<string, ReadFile>();
/** What was asked of the worker after files were read. */
let proposed: { name: string; recurring: readonly string[] }[] = [];
/** The files that are compared, in order, by what they say. */
let compared: { id: string; words: string }[] = [];
let questions: string[] = [];
let ends: () => Promise<void> = () => Promise.resolve();

/** What becomes of a file that is proposed again. */
let again: (name: string) => ReadFile | Promise<ReadFile> = readingNamed;

beforeEach(async () => {
  readings = new Map();
  proposed = [];
  compared = [];
  questions = [];
  again = readingNamed;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('readout', {
    request: () => Promise.resolve({ ok: true, value: startOf(workspaceWith([])) }),
    listen: () => () => undefined,
  });
  vi.spyOn(importClient, 'read').mockImplementation(async ({ what, context, signal }: Asked) => {
    if ('file' in what) return readingNamed(what.file.name);
    proposed.push({ name: what.name, recurring: context.recurring });
    const read = await again(what.name);
    signal.throwIfAborted();
    return read;
  });
  vi.spyOn(DuplicatesClient.prototype, 'leave').mockImplementation((id) => {
    compared = compared.filter((file) => file.id !== id);
    return Promise.resolve();
  });
  vi.spyOn(DuplicatesClient.prototype, 'likest').mockImplementation(({ document: id, text: { text } }) => {
    questions.push(text);
    const twin = compared.find(({ words }) => words === text);
    if (!compared.some((file) => file.id === id)) compared.push({ id, words: text });
    return Promise.resolve(
      twin === undefined || twin.id === id ? null : { document: twin.id, how: 'text', share: 1 },
    );
  });
  await begin();
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Settling />));
  ends = () => act(async () => root.unmount());
});
afterEach(async () => {
  act(() => endReview());
  act(() => hush());
  await ends();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What the status bar says. */
let said: string | undefined;

function Settling() {
  useReviewSettled();
  const saying = useSaying();
  useEffect(() => {
    said = saying?.sentence;
  });
  return null;
}

function readingNamed(name: string): ReadFile {
  const reading = readings.get(name);
  if (reading === undefined) throw new Error(`Nobody reads ${name}`);
  return reading;
}

/** Lets everything be read and looked at. */
async function settled(): Promise<void> {
  await act(() =>
    vi.waitFor(() => {
      const { files, settled: at, readings: now } = importStore.get();
      expect([files?.every(({ status }) => status === 'ready'), at]).toEqual([true, now]);
    }),
  );
}

async function reviewing(files: Record<string, ReadFile>): Promise<void> {
  for (const [name, reading] of Object.entries(files)) readings.set(name, reading);
  act(() => reviewFiles(Object.keys(files).map((name) => sourceOf(name))));
  await settled();
}

async function leaveOut(name: string, isLeftOut: boolean): Promise<void> {
  act(() => editReview(reviewOf(name).id, (edits) => ({ ...edits, isLeftOut })));
  await settled();
}

const words = (text: string): ReadFile => readingOf([[text, 'paragraph']]);

test('a file that says what another said before is not imported, unless that one is left out', async () => {
  await reviewing({ first: words('The same'), other: words('Another'), twin: words('The same') });
  expect(reviewOf('first').duplicate).toBe(null);
  expect(reviewOf('twin').duplicate).toMatchObject({
    document: reviewOf('first').id,
    number: 'first',
    how: 'text',
  });
  expect(duplicateChoice(reviewOf('twin'))).toBe('skip');
  await leaveOut('first', true);
  expect(reviewOf('twin').duplicate).toBe(null);
  await leaveOut('first', false);
  expect(reviewOf('first').duplicate).toMatchObject({ document: reviewOf('twin').id });
});

test('files are asked about once, and again only where what they are like is gone', async () => {
  await reviewing({ first: words('The same'), other: words('Another'), twin: words('The same') });
  expect(questions).toEqual(['The same', 'Another', 'The same']);
  await reviewing({ late: words('Late') });
  await leaveOut('other', true);
  expect(questions.slice(3)).toEqual(['Late']);
});

test('where texts cannot be compared that is said, and they can be imported all the same', async () => {
  vi.spyOn(DuplicatesClient.prototype, 'likest').mockRejectedValue(new Error('out of memory'));
  await reviewing({ a: words('A'), b: words('A') });
  expect(reviewOf('b')).toMatchObject({ status: 'ready', duplicate: null });
  expect(said).toBe('out of memory');
});

const prose = (of: string): string =>
  `The ministers of both sides met in ${of} for two hours and agreed to go on with their talks in the coming year.`;

/** A statement of one outlet with a line below it that stands in others, and one that does not. */
function statement(of: string, outlet = 'Kyodo'): ReadFile {
  return readingOf(
    [
      [prose(of), 'paragraph'],
      ['Subscribe to our newsletter', 'paragraph'],
      [`More from ${of}`, 'paragraph'],
    ],
    () => ({ outlet: found(outlet) }),
  );
}

test('files are proposed again with the lines that recur in texts of their outlet, and not twice with the same', async () => {
  await reviewing({
    a: statement('Bonn'),
    b: statement('Lima'),
    c: statement('Quito', 'NHK'),
  });
  const recurring = ['subscribe to our newsletter'];
  expect(proposed).toEqual([
    { name: 'a', recurring },
    { name: 'b', recurring },
  ]);
  await leaveOut('c', true);
  expect(proposed).toHaveLength(2);
  await reviewing({ d: statement('Rome') });
  expect(proposed.slice(2)).toEqual([{ name: 'd', recurring }]);
});

/** Reviews two files of an outlet of which the first is proposed again when the answer is given. */
async function reviewingSlowly(): Promise<() => void> {
  let answer: () => void = () => undefined;
  again = (name) =>
    name === 'a'
      ? new Promise((resolve) => {
          answer = () => resolve(words('Cut another way'));
        })
      : readingNamed(name);
  readings = new Map([
    ['a', statement('Bonn')],
    ['b', statement('Lima')],
  ]);
  act(() => reviewFiles(['a', 'b'].map((name) => sourceOf(name))));
  await act(() => vi.waitFor(() => expect(proposed).toHaveLength(2)));
  return () => answer();
}

test('a look that is overtaken by the next is no error', async () => {
  const answer = await reviewingSlowly();
  again = readingNamed;
  act(() => editReview(reviewOf('b').id, (edits) => ({ ...edits, isLeftOut: true })));
  answer();
  await settled();
  expect(said).toBe(undefined);
  expect(reviewOf('a').proposal).toBe(readings.get('a')?.proposal);
});

test('blocks the analyst said something of stay as they are', async () => {
  const hidden = new Map([[1, 'furniture']] as const);
  const answer = await reviewingSlowly();
  act(() =>
    changeReviewSoon(reviewOf('a').id, (file) => ({ ...file, edits: { ...file.edits, kinds: hidden } })),
  );
  answer();
  await settled();
  expect(reviewOf('a').proposal).toBe(readings.get('a')?.proposal);
});
