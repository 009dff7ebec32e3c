import { createHash } from 'node:crypto';
import { MemoryDisk, type Image } from '../src/main/files/testing/memory-disk.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import type { Digest, Ledger } from './ledger.ts';
import { lucks } from './luck.ts';
import { Unsynced } from './unsynced.ts';
import type { Recording } from './recording.ts';

/** What a power cut left, and whether it was kept what was promised. */
export interface CrashState {
  /** Steps of the disk before the cut. */
  readonly at: number;
  readonly image: Image;
}

/** Crash states of a recording, each other than all the others: so many of them, evenly over its steps. */
export function* crashStates(recording: Recording, most: number, random: Random): Generator<CrashState> {
  const { start, steps } = recording;
  const disk = new Unsynced(start);
  const seen = new Set<string>();
  let made = 0;
  for (let at = 0; at <= steps.length; at++) {
    const due = Math.ceil((most * (at + 1)) / (steps.length + 1));
    for (const luck of random.shuffled(lucks(random))) {
      if (made >= due) break;
      const image = disk.image(luck);
      const key = keyOf(image, at, recording.ledger);
      if (seen.has(key)) continue;
      seen.add(key);
      made++;
      yield { at, image };
    }
    const step = steps[at];
    if (step !== undefined) disk.take(step);
  }
}
