import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asDetected } from '../../shared/import/reading.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { type Asked, importClient } from '../workers/import-client.ts';
import type { ReadFile } from '../workers/import-worker.ts';
import { readingOf, reviewOf, sourceOf } from './import-testing.ts';
import {
  bytesRead,
  editReview,
  endReview,
  filesNow,
  importStore,
  putAside,
  readAgain,
  readAs,
  reviewFiles,
  stopReading,
} from './importing.ts';

interface Reading extends Asked {
  readonly name: string;
  readonly answer: (read: ReadFile) => void;
  readonly fail: (error: unknown) => void;
}

/** What the worker was asked to read, in order; it answers when it is told to. */
let readings: Reading[] = [];

const talks = readingOf([['The two sides met.', 'paragraph']]);

beforeEach(() => {
  readings = [];
  vi.spyOn(importClient, 'read').mockImplementation(
    (asked) =>
      new Promise((resolve, reject) => {
        const name = 'file' in asked.what ? asked.what.file.name : asked.what.name;
        readings.push({ ...asked, name, answer: resolve, fail: reject });
        asked.signal.addEventListener('abort', () => reject(asked.signal.reason));
      }),
  );
});
afterEach(async () => {
  endReview();
  await settled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What jsdom lacks of a Blob. */
class ReadableBlob extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        if (reader.result instanceof ArrayBuffer) resolve(reader.result);
      });
      reader.readAsArrayBuffer(this);
    });
  }
}

/** Lets everything that is settled be heard of. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function answered(name: string, read: ReadFile = talks): Promise<void> {
  readings.findLast((reading) => reading.name === name)?.answer(read);
  await settled();
}

function statuses(): string[] {
  return filesNow().map(({ name, status }) => `${name} ${status}`);
}

async function textOfBytes(name: string): Promise<string> {
  return new TextDecoder().decode(await bytesRead(reviewOf(name).id));
}

test('the bytes of four files are held at once at most; the next are fetched when one is read', async () => {
  const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => sourceOf(name));
  reviewFiles(sources);
  await settled();
  expect(readings.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(sources.map(({ asked }) => asked())).toEqual([1, 1, 1, 1, 0, 0]);
  await answered('b');
  expect(readings.at(-1)?.name).toBe('e');
  expect(statuses()).toEqual(['a reading', 'b ready', 'c reading', 'd reading', 'e reading', 'f waiting']);
});

test('a file that cannot be read says why, holds up nobody, and is fetched anew when tried again', async () => {
  const bad = sourceOf('bad.pdf');
  reviewFiles([bad, sourceOf('good.txt')]);
  await settled();
  readings[0]?.fail(new ReadoutError('file-unreadable', 'bad.pdf is damaged.', 'EOF'));
  await answered('good.txt');
  expect(statuses()).toEqual(['bad.pdf failed', 'good.txt ready']);
  expect(reviewOf('bad.pdf').problem).toEqual({
    name: 'file-unreadable',
    message: 'bad.pdf is damaged.',
    reason: 'EOF',
  });
  readAgain(reviewOf('bad.pdf').id);
  await settled();
  expect(bad.asked()).toBe(2);
  await answered('bad.pdf');
  expect(reviewOf('bad.pdf')).toMatchObject({ status: 'ready', problem: null });
});

test('a file read another way keeps what the analyst said of its facts, not of its blocks; its bytes are the same', async () => {
  const source = sourceOf('a.txt');
  reviewFiles([source]);
  await settled();
  await answered('a.txt');
  const { id } = reviewOf('a.txt');
  editReview(id, (edits) => ({ ...edits, facts: { outlet: 'Xinhua' }, kinds: new Map([[0, 'furniture']]) }));
  readAs(id, { ...asDetected, encoding: 'gb18030' });
  await settled();
  expect(readings.at(-1)?.what).toMatchObject({ choice: { encoding: 'gb18030' } });
  expect(reviewOf('a.txt').extract).toBe(talks.extract);
  const other = readingOf([['两国', 'paragraph']]);
  await answered('a.txt', other);
  expect(reviewOf('a.txt')).toMatchObject({
    ...other,
    status: 'ready',
    edits: { facts: { outlet: 'Xinhua' } },
  });
  expect(reviewOf('a.txt').edits.kinds.size).toBe(0);
  expect(source.asked()).toBe(1);
});

test('only the last of two readings of a file counts', async () => {
  reviewFiles([sourceOf('a.txt')]);
  await settled();
  readAs(reviewOf('a.txt').id, { ...asDetected, encoding: 'big5' });
  await settled();
  const [first, second] = readings;
  expect(first?.signal.aborted).toBe(true);
  second?.answer(talks);
  await settled();
  first?.answer(readingOf([['Garbled', 'paragraph']]));
  await settled();
  expect(reviewOf('a.txt')).toMatchObject({ status: 'ready', extract: talks.extract });
});

test('bytes of the place a file was found at are kept, though those of the first place come later', async () => {
  let late: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  const slow = {
    ...sourceOf('a.txt'),
    bytes: () => new Promise<Uint8Array<ArrayBuffer>>((resolve) => (late = resolve)),
  };
  reviewFiles([slow]);
  readAgain(reviewOf('a.txt').id, sourceOf('b.txt', 'of the second place'));
  await settled();
  late(new TextEncoder().encode('of the first place'));
  await answered('b.txt');
  expect(reviewOf('b.txt')).toMatchObject({ status: 'ready', path: '/b.txt' });
  expect(await textOfBytes('b.txt')).toBe('of the second place');
});

test('what a reader does with the bytes it is given leaves those that are stored alone, small or large', async () => {
  vi.stubGlobal('Blob', ReadableBlob);
  const words = { small: 'a few', large: 'words '.repeat(400_000) };
  reviewFiles([sourceOf('small', words.small), sourceOf('large', words.large)]);
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  for (const { what } of readings) if ('file' in what) what.file.bytes.fill(0);
  await answered('small');
  await answered('large');
  expect(await textOfBytes('small')).toBe(words.small);
  expect((await textOfBytes('large')) === words.large).toBe(true);
});

test('stopping takes files off that were not read; one that is read another way stays as it was read last', async () => {
  reviewFiles(['read', 'again', 'reading', 'b', 'c', 'waiting'].map((name) => sourceOf(name)));
  await settled();
  await answered('read');
  await answered('again');
  readAs(reviewOf('again').id, { ...asDetected, encoding: 'big5' });
  await settled();
  stopReading();
  await settled();
  expect(statuses()).toEqual(['read ready', 'again ready']);
  expect(reviewOf('again').choice).toEqual(asDetected);
  expect(await textOfBytes('again')).toBe('again');
  readAs(reviewOf('again').id, { ...asDetected, encoding: 'big5' });
  await settled();
  await answered('again', readingOf([['Anew', 'paragraph']]));
  expect(reviewOf('again')).toMatchObject({ status: 'ready', choice: { encoding: 'big5' } });
});

test('stopping before anything was read ends the review', async () => {
  reviewFiles([sourceOf('a'), sourceOf('b')]);
  stopReading();
  await settled();
  expect(importStore.get()).toMatchObject({ files: null, isAside: false });
});

test('files are added to an open review; one that was put aside gives way to the next', () => {
  reviewFiles([sourceOf('a')]);
  reviewFiles([sourceOf('b')]);
  expect(filesNow().map(({ name }) => name)).toEqual(['a', 'b']);
  putAside();
  reviewFiles([]);
  expect(importStore.get().isAside).toBe(true);
  reviewFiles([sourceOf('c')]);
  expect(filesNow().map(({ name }) => name)).toEqual(['c']);
  expect(importStore.get().isAside).toBe(false);
});
