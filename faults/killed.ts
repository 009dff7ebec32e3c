import { writeSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { systemDisk } from '../src/main/files/disk.ts';
import { type Call, guarded } from '../src/main/files/testing/guarded-disk.ts';
import { openWorkspace } from '../src/main/workspace/open.ts';
import type { Session } from '../src/main/workspace/session.ts';
import { randomFrom } from '../src/shared/testing/labelled/random.ts';
import { Analyst } from './analyst.ts';
import { digestOf } from './ledger.ts';
import { Orders, type Word } from './words.ts';

// The program that is killed: opens a workspace and works in it until it dies. What it has done it says
// on its standard output, at once and in whole lines, before it does anything else.

for await (const line of createInterface({ input: process.stdin }))
  await live(Orders.parse(JSON.parse(line)));

async function live({ folder, seed, isBoasting }: Orders): Promise<void> {
  let edits = 0;
  const random = randomFrom(seed);
  let session: Session;
  try {
    session = await openWorkspace(folder, {
      now: () => new Date().toISOString(),
      author: () => 'Ada',
      disk: isBoasting ? guarded(systemDisk, slowly) : systemDisk,
      tell: (told) => {
        if (told.type === 'patches') {
          edits++;
          say({ says: 'told', digest: digestOf(session.workspace) });
        }
        const isSaved = told.type === 'saved' && told.saved.state === 'saved';
        if (isSaved || isBoasting) say({ says: 'saved', edit: edits });
      },
    });
  } catch (error) {
    say({ says: 'unreadable', reason: String(error) });
    return;
  }
  const names = await readdir(folder, { recursive: true });
  const left = names.filter((name) => name.endsWith('.new'));
  say({ says: 'opened', digest: digestOf(session.workspace), left });
  const analyst = new Analyst(session, random, {
    saved: (edit) => say({ says: 'saved', edit }),
    checkpoint: () => say({ says: 'checkpoint' }),
  });
  for (;;) {
    await analyst.act();
    if (random.chance(0.1)) await milliseconds(random.below(30));
  }
}

/** A disk so slow that the lie is found out. */
async function slowly<T>(_call: Call, go: () => Promise<T>): Promise<T> {
  await milliseconds(3);
  return await go();
}

function say(word: Word): void {
  writeSync(1, `${JSON.stringify(word)}\n`);
}

function milliseconds(length: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, length);
  });
}
