import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../shared/import/duplicates/fingerprint.ts';
import { type KnownText, KnownTexts } from '../../shared/import/duplicates/known-texts.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Hash } from '../../shared/model/ids.ts';
import { documentRecord, textFrom } from '../../shared/testing/fixtures.ts';
import { type PackedText, packed, unpacked } from '../../shared/text/packed.ts';
import { DuplicatesClient } from './duplicates-client.ts';
import type { DuplicatesAnswer, DuplicatesTask, TextAtHand } from './duplicates-worker.ts';

/** Answers as the worker does, or fails, or never. */
class FakeWorker extends EventTarget {
  readonly read: string[] = [];
  readonly #texts = new KnownTexts();
  does: 'answer' | 'fail' | 'sleep' = 'answer';
  stopped = false;

  postMessage(task: DuplicatesTask): void {
    if (this.does === 'sleep') return;
    const data = this.does === 'fail' ? { error: 'out of memory' } : this.#answer(task);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.stopped = true;
  }

  #answer(task: DuplicatesTask): DuplicatesAnswer {
    if ('forget' in task) for (const document of task.forget) this.#texts.drop(document);
    if ('know' in task)
      for (const text of task.know) {
        this.read.push(text.document);
        this.#texts.add(known(text, 'library'));
      }
    if (!('file' in task)) return { known: true };
    const file = known(task.file, 'import');
    const likest = this.#texts.likest(file);
    this.#texts.add(file);
    return { likest };
  }
}

function known({ document, source, text }: TextAtHand, from: KnownText['from']): KnownText {
  return { document, source, from, print: text === null ? null : fingerprintOf(unpacked(text)) };
}

function fresh(texts: Readonly<Record<Hash, string>> = {}) {
  const workers: FakeWorker[] = [];
  const does: FakeWorker['does'][] = [];
  const client = new DuplicatesClient(
    () => {
      const worker = new FakeWorker();
      worker.does = does.shift() ?? 'answer';
      workers.push(worker);
      return worker;
    },
    (hash): Promise<PackedText> => {
      const text = texts[hash];
      return text === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(packed(textFrom(text)));
    },
  );
  return { client, workers, does };
}

function inLibrary(n: number, source: string): Document {
  const record = documentRecord(n);
  return { ...record, source: { ...record.source, hash: source }, text: `t${n}` };
}

const file = (document: string, text: string, source = document) => ({
  document,
  source,
  text: textFrom(text),
});
const wanted = (): AbortSignal => new AbortController().signal;

describe('DuplicatesClient', () => {
  const library = [inLibrary(1, 's1'), inLibrary(2, 's2')];

  it('reads the library once, and tells which document a file is the same as', async () => {
    const { client, workers } = fresh({ t1: 'Talks go on', t2: 'Talks end' });
    const [one, two] = library.map(({ id }) => id);
    expect(await client.likest(file('a', 'Talks end'), library, wanted())).toMatchObject({
      document: two,
      how: 'text',
    });
    expect(await client.likest(file('b', 'New', 's1'), library, wanted())).toMatchObject({
      document: one,
      how: 'file',
    });
    expect(await client.likest(file('c', 'Quite new'), library, wanted())).toBeNull();
    expect(workers.map(({ read }) => read)).toEqual([[one, two]]);
  });

  it('compares a file with those asked about before it, unless they were left', async () => {
    const { client } = fresh();
    const first = client.likest(file('a', 'Talks go on'), [], wanted());
    const second = client.likest(file('b', 'Talks  go on'), [], wanted());
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ document: 'a', how: 'text' });
    await client.leave('a');
    expect(await client.likest(file('b', 'Talks go on'), [], wanted())).toBeNull();
  });

  it('tells the later of two files alike, however often they are asked about', async () => {
    const { client } = fresh();
    await client.likest(file('a', 'Talks go on'), [], wanted());
    await client.likest(file('b', 'Talks go on'), [], wanted());
    expect(await client.likest(file('a', 'Talks  go on'), [], wanted())).toBeNull();
    expect(await client.likest(file('b', 'Talks go on'), [], wanted())).toMatchObject({ document: 'a' });
  });

  it('knows no more of a document that was removed, and reads one that was changed anew', async () => {
    const { client, workers } = fresh({ t1: 'Talks go on', t2: 'Talks end', t3: 'Talks begin' });
    await client.likest(file('a', 'x'), library, wanted());
    const [, two] = library;
    const changed = two === undefined ? [] : [{ ...two, text: 't3' }];
    expect(await client.likest(file('b', 'Talks go on'), changed, wanted())).toBeNull();
    expect(await client.likest(file('c', 'Talks begin'), changed, wanted())).toMatchObject({ how: 'text' });
    expect(workers[0]?.read).toHaveLength(3);
  });

  it('knows a document whose text cannot be read by its bytes', async () => {
    const { client } = fresh({ t2: 'Talks end' });
    expect(await client.likest(file('a', 'New', 's1'), library, wanted())).toMatchObject({ how: 'file' });
  });

  it('answers nothing once it is given up', async () => {
    const { client, workers } = fresh({ t1: 'Talks go on' });
    expect(await client.likest(file('a', 'Talks go on'), library, AbortSignal.abort())).toBeNull();
    expect(workers).toEqual([]);
  });

  it('says what failed, and begins anew with the whole library', async () => {
    const { client, workers, does } = fresh({ t1: 'Talks go on', t2: 'Talks end' });
    does.push('fail');
    await expect(client.likest(file('a', 'Talks end'), library, wanted())).rejects.toThrow('out of memory');
    expect(workers[0]?.stopped).toBe(true);
    expect(await client.likest(file('a', 'Talks end'), library, wanted())).toMatchObject({ how: 'text' });
  });

  it('gives up what is asked when it rests, and answers the next', async () => {
    const { client, workers, does } = fresh();
    does.push('sleep');
    const asked = client.likest(file('a', 'Talks go on'), [], wanted());
    const refused = asked.catch((error: unknown) => String(error));
    await Promise.resolve();
    await Promise.resolve();
    client.rest();
    expect(await refused).toContain('no more compared');
    expect(workers[0]?.stopped).toBe(true);
    expect(await client.likest(file('b', 'Talks go on'), [], wanted())).toBeNull();
  });
});
