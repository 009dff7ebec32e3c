import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Block, Document } from '../src/shared/model/document.ts';
import { Hash } from '../src/shared/model/ids.ts';

/**
 * What is known of one seed text, read off its bytes by hand: its facts, how many
 * ¶ it has, and each block of its canonical text (UTF-16 offsets).
 */
export const Seed = z.strictObject({
  /** Name of the file in this folder, and the SHA-256 of its bytes. */
  file: z.string().check(z.regex(/^\d{3}_[0-9a-f]{16}\.txt$/)),
  sha256: Hash,
  facts: z.pick(Document, {
    number: true,
    title: true,
    deck: true,
    outlet: true,
    agency: true,
    published: true,
    statement: true,
    place: true,
    language: true,
    speakers: true,
    group: true,
  }),
  /** What in the text is odd or inferred, so that no fact is taken for more than it is. */
  remarks: z.array(z.string()),
  body: z.int().check(z.positive()),
  blocks: z.array(Block).check(z.minLength(1)),
});
export type Seed = z.infer<typeof Seed>;

/** The seeds in the order the library shows them. */
export const Manifest = z.strictObject({ seeds: z.array(Seed) });
export type Manifest = z.infer<typeof Manifest>;

/** Reads `manifest.json` of the seeds folder. Throws when it does not hold to the schema. */
export function readManifest(folder: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}
