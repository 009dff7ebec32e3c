import { beforeEach, expect, test, vi } from 'vitest';
import type { ImportSource } from './import-sources.ts';

const reviewed = vi.hoisted(() => ({ names: new Array<string>() }));
vi.mock('./importing.ts', () => ({
  importStore: { get: () => ({ files: null, isAside: false }) },
  reviewFiles: (sources: readonly ImportSource[]) => reviewed.names.push(...sources.map(({ name }) => name)),
}));
const { intakeStore, lookedAt, takeFiles } = await import('./intakes.ts');

beforeEach(() => {
  reviewed.names.length = 0;
  intakeStore.set(() => []);
});

const source = (name: string, content = ''): ImportSource => ({
  name,
  path: null,
  bytes: () => Promise.resolve(new TextEncoder().encode(content)),
});
const waiting = (): string[] => intakeStore.get().map((each) => each.source.name);

test('among files that come together each goes where it belongs, in order', async () => {
  const gone: ImportSource = { ...source('gone.json'), bytes: () => Promise.reject(new Error('gone')) };
  await takeFiles([
    source('a.txt'),
    source('talks.qdpx'),
    source('notes.json', '{"rows":[{"target":[{"selector":[{"type":"TextQuoteSelector"}]}]}]}'),
    source('figures.json', '{"rows":[1,2]}'),
    gone,
    source('codes.qdc'),
  ]);
  expect(waiting()).toEqual(['talks.qdpx', 'notes.json', 'codes.qdc']);
  expect(reviewed.names).toEqual(['a.txt', 'figures.json', 'gone.json']);
});

test('two files of one name wait as two, and are looked at one after another', async () => {
  await takeFiles([source('talks.qdpx'), source('talks.qdpx')]);
  lookedAt(intakeStore.get()[0]?.id ?? '');
  expect(waiting()).toEqual(['talks.qdpx']);
});
