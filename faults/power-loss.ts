import { createHash } from 'node:crypto';
import { type Image, MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import type { Session } from '../src/main/workspace/session.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { digestOf } from './ledger.ts';
import { lucks } from './luck.ts';
import { buried, opened, type Recording, ticking } from './recording.ts';

export type { Recording } from './recording.ts';
import { Unsynced } from './unsynced.ts';

/** What a power cut left. */
export interface CrashState {
  /** Steps the disk had taken. */
  readonly at: number;
  readonly image: Image;
}

/** How one crash state kept the promise. */
export interface Checked {
  /** Edits that were called saved and are gone. */
  readonly lost: number;
  /** Why the workspace does not open, or opens and cannot be worked with; null where it does. */
  readonly unreadable: string | null;
  /** Half-written files that nothing swept away. */
  readonly left: readonly string[];
}

/** At most so many crash states of a recording, no two alike, evenly over its steps. */
export function* crashStates(
  { start, steps, ledger }: Recording,
  most: number,
  random: Random,
): Generator<CrashState> {
  const disk = new Unsynced(start);
  const seen = new Set<string>();
  for (let at = 0; at <= steps.length; at++) {
    const due = Math.ceil((most * (at + 1)) / (steps.length + 1));
    for (const luck of random.shuffled(lucks(random))) {
      if (seen.size >= due) break;
      const image = disk.image(luck);
      const name = `${ledger.floorAt(at)} ${nameOf(image)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      yield { at, image };
    }
    const step = steps[at];
    if (step !== undefined) disk.take(step);
  }
}

/** Opens what a power cut left, as the program would, and holds it against what was promised. */
export async function checked({ at, image }: CrashState, { ledger }: Recording): Promise<Checked> {
  const disk = new MemoryDisk(image);
  await buried(disk);
  const now = ticking();
  try {
    const session = await opened(disk, now);
    const found = digestOf(session.workspace);
    const lost = ledger.lostIn(found, at);
    await checkUsable(session);
    const after = digestOf(session.workspace);
    await session.close();
    const again = await opened(disk, now);
    if (digestOf(again.workspace) !== after) throw new Error('An edit made after it is not there.');
    await again.close();
    return { lost: lost ?? 0, unreadable: null, left: leftIn(disk) };
  } catch (error) {
    return { lost: 0, unreadable: error instanceof Error ? error.message : String(error), left: [] };
  }
}

/** Every text is there, and an edit can be made and saved. */
async function checkUsable(session: Session): Promise<void> {
  for (const { text } of session.workspace.documents.values()) await session.text(text);
  await session.run({ type: 'writeMemo', about: session.workspace.id, text: 'After the power came back' });
  if (!(await session.settled())) throw new Error(`It cannot be saved: ${JSON.stringify(session.saved)}`);
}

function leftIn(disk: MemoryDisk): string[] {
  return [...disk.image().names.keys()].filter((path) => path.endsWith('.new'));
}

function nameOf({ names, files }: Image): string {
  const hash = createHash('sha1');
  for (const [path, node] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0`);
    if (node !== 'folder') hash.update(files.get(node) ?? '');
  }
  return hash.digest('base64');
}
