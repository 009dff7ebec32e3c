import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from '../src/shared/import/decoding/decoded.ts';
import { statements } from '../src/shared/import/decoding/testing/statements.ts';
import { stretchesOf, written } from '../src/shared/import/decoding/testing/written.ts';
import { documentText, noKnownLines } from '../src/shared/import/proposal.ts';
import { propose } from '../src/shared/import/propose.ts';
import { read } from '../src/shared/import/read.ts';
import { asDetected } from '../src/shared/import/reading.ts';
import type { Bench } from './bench.ts';
import { large } from './documents.ts';
import { scratch } from './program.ts';

/** Characters of each stretch of text whose encoding is to be told. */
const stretch = 300;
/** Stretches taken from each text. */
const stretches = 40;

/** Stretches of statements in each encoding their language was written in: read exactly, without being told which. */
export const importEncodings: Bench = {
  name: 'import-encodings',
  unit: 'of 1',
  rounds: 1,
  rows: [
    {
      name: 'import-encodings',
      what: `text read exactly, ${pairs().length} pairs of language and encoding, ${stretch} characters`,
      ours: 'exact',
      floor: 'all',
      budget: null,
      atLeast: 0.999,
      quantile: 0.5,
    },
  ],
  stage: () => Promise.resolve({ exact: () => Promise.resolve(exactShare()), all: async () => 1 }),
};

/** A text file of 1 MB on the disk, made blocks and a proposal; beside reading it and TextDecoder. */
export const importLarge: Bench = {
  name: 'import-1mb',
  unit: 'ms CPU',
  rounds: 9,
  rows: [
    {
      name: 'import-1mb-read',
      what: 'a text file of 1 MB to its text and blocks, against reading and decoding it',
      ours: 'blocks',
      floor: 'decoded',
      budget: null,
      quantile: 0.5,
    },
    {
      name: 'import-1mb',
      what: 'a text file of 1 MB to a proposal that can be read, against reading and decoding it',
      ours: 'proposal',
      floor: 'decoded',
      budget: 2,
      quantile: 0.5,
    },
  ],
  async stage(after) {
    const path = join(await scratch(after), 'large.txt');
    writeFileSync(path, large.join('\n\n'));
    const file = () => ({ name: 'large.txt', bytes: new Uint8Array(readFileSync(path)) });
    const blocks = () => read(file(), asDetected, () => undefined);
    return {
      decoded: () => cpuOf(async () => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))),
      blocks: () => cpuOf(blocks),
      proposal: () =>
        cpuOf(async () => {
          const extract = await blocks();
          return documentText(
            extract,
            propose(extract, { name: 'large.txt', today: '2026-11-22', ...noKnownLines }),
          );
        }),
    };
  },
};

/** Milliseconds of this process on the processor. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function pairs() {
  return statements.flatMap(({ encodings, text }) => encodings.map((encoding) => ({ encoding, text })));
}

function exactShare(): number {
  const parts = pairs().flatMap(({ encoding, text }) =>
    stretchesOf(text, stretch, stretches).map((part) => decoded(written(part, encoding), null).text === part),
  );
  return parts.filter(Boolean).length / parts.length;
}
