import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Command } from '../../shared/commands/command.ts';
import type { Told } from '../../shared/ipc/contract.ts';
import type { Facts } from '../../shared/import/proposal.ts';
import { found } from '../../shared/import/review/testing.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { documentRecord, id, moment, workspaceWith } from '../../shared/testing/fixtures.ts';
import { importClient } from '../workers/import-client.ts';
import { importReviewed } from './import-act.ts';
import { readingOf, reviewOf, sourceOf } from './import-testing.ts';
import { changeReviewSoon, editReview, endReview, filesNow, importStore, reviewFiles } from './importing.ts';
import { startOf } from './testing.ts';
import { begin } from './following.ts';

/** What main was asked for, by channel. */
let asked: [channel: string, ...args: unknown[]][] = [];
/** What a text is refused for where it holds this word. */
let refusedWord: string | null = null;
let workspace: Workspace = workspaceWith([]);
let tell: (told: Told) => void = () => undefined;

const library = workspaceWith([documentRecord(1), documentRecord(7)]);

beforeEach(() => {
  asked = [];
  refusedWord = null;
  workspace = library;
  vi.stubGlobal('readout', {
    request(channel: string, args: [unknown]) {
      asked.push([channel, ...args]);
      return Promise.resolve(answerTo(channel, args));
    },
    listen(hear: (told: string) => void) {
      tell = (told) => hear(JSON.stringify(told));
      return () => undefined;
    },
  });
  vi.spyOn(importClient, 'read').mockImplementation(({ what }) => {
    const { name } = 'file' in what ? what.file : what;
    return Promise.resolve(readings.get(name) ?? readingOf([[name, 'paragraph']]));
  });
});
afterEach(() => {
  endReview();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function answerTo(channel: string, [what]: [unknown]): unknown {
  if (channel === 'start') return { ok: true, value: startOf(workspace) };
  if (channel === 'store')
    return refusedWord !== null && JSON.stringify(what).includes(refusedWord)
      ? { ok: false, error: { name: 'write-failed', message: 'The disk is full.', reason: 'ENOSPC' } }
      : { ok: true, value: { source: 'c'.repeat(64), text: 'd'.repeat(64) } };
  if (channel === 'beginWorkspace')
    setTimeout(() => {
      const { opened } = startOf(workspaceWith([]));
      if (opened !== null) tell({ type: 'opened', opened });
    }, 5);
  return { ok: true, value: channel === 'run' ? 0 : undefined };
}

/** What is read of files, by their names. */
let readings = new Map<string, ReturnType<typeof readingOf>>();

async function reviewing(files: Record<string, ReturnType<typeof readingOf>>, of = library): Promise<void> {
  workspace = of;
  await begin();
  readings = new Map(Object.entries(files));
  reviewFiles(Object.keys(files).map((name) => sourceOf(name)));
  await vi.waitFor(() => expect(filesNow().every(({ status }) => status === 'ready')).toBe(true));
}

/** A statement of an outlet with a menu above and below it. */
function statement(words: string, facts: Partial<Facts> = {}): ReturnType<typeof readingOf> {
  return readingOf(
    [
      ['Home', 'furniture', 'menu'],
      [words, 'paragraph'],
      ['About us', 'furniture', 'footer'],
    ],
    () => ({ outlet: found('Xinhua'), ...facts }),
  );
}

function commands(): Command[] {
  return asked.flatMap(([channel, command]) => (channel === 'run' ? [Command.parse(command)] : []));
}

function steps() {
  const [batch, ...others] = commands();
  expect(others).toEqual([]);
  if (batch?.type !== 'batch') throw new Error('Not one step to undo');
  return batch.steps;
}

function remembered(): unknown[] {
  return steps().flatMap((step) =>
    step.type === 'writeOutletLines' ? [{ outlet: step.outlet, lines: step.lines }] : [],
  );
}

test('what is reviewed comes in as one step, stored before it is named, each under a number of its own', async () => {
  const document = documentRecord(50);
  const removed = { id: document.id, document, annotations: [], memo: null, removedAt: moment };
  const numbered = (number: string) => statement(`Numbered ${number}`, { number: found(number) });
  await reviewing(
    { a: numbered('001'), b: numbered('042'), c: numbered('042'), d: statement('No number') },
    { ...library, removed: new Map([[removed.id, removed]]) },
  );
  const { documents } = await importReviewed();
  expect(documents.map(({ number }) => number)).toEqual(['051', '042', '052', '053']);
  expect(
    asked.map(([channel]) => channel).filter((channel) => channel === 'store' || channel === 'run'),
  ).toEqual(['store', 'store', 'store', 'store', 'run']);
  expect(steps()[0]).toMatchObject({
    type: 'addDocuments',
    documents: [
      { order: 8, versionOf: null, source: { name: 'a', bytes: 1, hash: 'c'.repeat(64) } },
      { order: 9 },
      { order: 10 },
      { order: 11 },
    ],
  });
  expect(importStore.get().files).toBe(null);
});

test('nothing is added where one of them cannot be stored, and the review stays as it was', async () => {
  await reviewing({ a: statement('Talks in Bonn'), b: statement('Talks in Lima') });
  editReview(reviewOf('b').id, (edits) => ({ ...edits, facts: { title: 'Lima' } }));
  const before = filesNow();
  refusedWord = 'Lima';
  await expect(importReviewed()).rejects.toMatchObject({
    name: 'write-failed',
    message: 'The disk is full.',
  });
  expect(commands()).toEqual([]);
  expect(filesNow()).toBe(before);
  expect(importStore.get().importing).toBe(null);
  refusedWord = null;
  expect(await importReviewed()).toMatchObject({
    imported: 2,
    documents: [{ number: '008' }, { number: '009' }],
  });
});

test('what is left out does not come in, and nothing is made a version of it', async () => {
  await reviewing({
    a: statement('First'),
    b: statement('Second'),
    c: statement('Third'),
    d: statement('Fourth'),
  });
  const ids = new Map(filesNow().map(({ name, id: of }) => [name, of]));
  const version = (name: string, of: string): void =>
    editReview(ids.get(name) ?? '', (edits) => ({ ...edits, versionOf: of }));
  version('b', ids.get('a') ?? '');
  version('c', ids.get('b') ?? '');
  version('d', id(7));
  editReview(ids.get('a') ?? '', (edits) => ({ ...edits, isLeftOut: true }));
  const { documents, leftOut } = await importReviewed();
  expect(documents.map(({ id: of, versionOf }) => [of, versionOf])).toEqual([
    [ids.get('b'), null],
    [ids.get('c'), ids.get('b')],
    [ids.get('d'), id(7)],
  ]);
  expect(leftOut.map(({ name }) => name)).toEqual(['a']);
});

test('a file that is there already comes in only where the analyst says so', async () => {
  await reviewing({ a: statement('First'), b: statement('Second'), c: statement('Third') });
  const there = {
    document: id(7),
    isOnList: false,
    number: '007',
    title: 'Statement 7',
    how: 'text',
    share: 1,
  } as const;
  for (const { id: of } of filesNow()) changeReviewSoon(of, (file) => ({ ...file, duplicate: there }));
  editReview(reviewOf('b').id, (edits) => ({ ...edits, duplicate: 'version' }));
  editReview(reviewOf('c').id, (edits) => ({ ...edits, duplicate: 'both' }));
  const imported = await importReviewed();
  expect(imported.documents.map(({ versionOf }) => versionOf)).toEqual([id(7), null]);
  expect(imported.there.map(({ name }) => name)).toEqual(['a']);
});

test('the hidden lines of all files of an outlet are remembered once, beside those known already', async () => {
  const known = { id: id(60), outlet: 'Xinhua', lines: ['Known', 'Home'], updatedAt: moment };
  await reviewing(
    {
      a: statement('First'),
      b: readingOf(
        [
          ['Follow us', 'furniture', 'share'],
          ['Second', 'paragraph'],
        ],
        () => ({ outlet: found('Xinhua') }),
      ),
      c: statement('Third', { outlet: found('NHK') }),
      d: statement('Fourth', { outlet: null }),
      e: statement('Fifth', { outlet: null, agency: found('Kyodo') }),
    },
    { ...library, outlets: new Map([[known.id, known]]) },
  );
  editReview(reviewOf('c').id, (edits) => ({ ...edits, remember: false }));
  editReview(reviewOf('e').id, (edits) => ({ ...edits, kinds: new Map([[0, 'paragraph']]) }));
  await importReviewed();
  expect(remembered()).toEqual([
    { outlet: 'Xinhua', lines: ['Known', 'Home', 'About us', 'Follow us'] },
    { outlet: 'Kyodo', lines: ['About us'] },
  ]);
});

test('without a workspace one is made, and what is reviewed comes into it once it is open', async () => {
  await reviewing({ a: statement('First') });
  tell({ type: 'unopened', error: { name: 'workspace-missing', message: 'It is gone.', reason: null } });
  const { documents } = await importReviewed();
  expect(asked.map(([channel]) => channel).slice(-3)).toEqual(['beginWorkspace', 'store', 'run']);
  expect(documents.map(({ number }) => number)).toEqual(['001']);
});
