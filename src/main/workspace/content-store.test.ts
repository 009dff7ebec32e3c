import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentStore, hashOf } from './content-store.ts';
import { saying, scratch } from './fixtures.ts';

const text = {
  text: 'One.\nTwo 𠀀.',
  blocks: [
    { start: 0, end: 4, kind: 'title' as const },
    { start: 5, end: 12, kind: 'paragraph' as const },
  ],
};

test('bytes and text lie under the hashes of what their files hold', async () => {
  const folder = await scratch(onTestFinished);
  const hashes = await new ContentStore(folder).put(new Uint8Array([255, 0, 1]), text);
  const stored = await readFile(join(folder, 'texts', `${hashes.text}.json`));
  expect(hashOf(stored)).toBe(hashes.text);
  expect(JSON.parse(stored.toString())).toEqual(text);
  expect([...(await readFile(join(folder, 'sources', hashes.source)))]).toEqual([255, 0, 1]);
  expect(await new ContentStore(folder).text(hashes.text)).toEqual(text);
});

test('the same thing twice is one file', async () => {
  const folder = await scratch(onTestFinished);
  const store = new ContentStore(folder);
  const [first, second] = [
    await store.put(new Uint8Array([1]), text),
    await store.put(new Uint8Array([1]), text),
  ];
  expect(second).toEqual(first);
  expect(await readdir(join(folder, 'texts'))).toHaveLength(1);
});

test('a text that is gone, or is not what was stored, is not read', async () => {
  const folder = await scratch(onTestFinished);
  const { text: hash } = await new ContentStore(folder).put(new Uint8Array([1]), text);
  const path = join(folder, 'texts', `${hash}.json`);
  await writeFile(path, JSON.stringify({ ...text, text: text.text.replace('One', 'Two') }));
  await expect(new ContentStore(folder).text(hash)).rejects.toMatchObject({
    name: 'text-missing',
    message: saying('damaged'),
  });
  await rm(path);
  const store = new ContentStore(folder);
  await expect(store.text(hash)).rejects.toThrow('is missing');
  await store.put(new Uint8Array([1]), text);
  await expect(store.text(hash)).resolves.toEqual(text);
});

test('a damaged text is mended when it is stored again', async () => {
  const folder = await scratch(onTestFinished);
  const { text: hash } = await new ContentStore(folder).put(new Uint8Array([1]), text);
  await writeFile(join(folder, 'texts', `${hash}.json`), 'rot');
  await new ContentStore(folder).put(new Uint8Array([1]), text);
  await expect(new ContentStore(folder).text(hash)).resolves.toEqual(text);
});
