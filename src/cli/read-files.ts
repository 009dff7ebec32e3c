import { randomUUID } from 'node:crypto';
import { OfferedFiles } from '../main/files/offered-files.ts';
import { hashOf } from '../main/workspace/content-store.ts';
import { documentText, type ProposalContext } from '../shared/import/proposal.ts';
import { propose } from '../shared/import/propose.ts';
import { read } from '../shared/import/read.ts';
import { asDetected, type ImportFile } from '../shared/import/reading.ts';
import { type FileReview, noEdits } from '../shared/import/review/file-review.ts';
import { beginningLength, foreignKind, isJson } from '../shared/interchange/intake/kind.ts';
import type { FileOffer } from '../shared/ipc/files.ts';
import type { DocumentText } from '../shared/model/document.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Hash } from '../shared/model/ids.ts';

/** A file, and what is to become of it. */
export type ReadFile =
  | {
      readonly is: 'new';
      readonly path: string;
      readonly review: FileReview;
      readonly size: number;
      readonly hashes: Hashes;
    }
  /** Written by another program about documents: a project, a codebook, annotations. */
  | { readonly is: 'foreign'; readonly path: string; readonly file: ImportFile }
  | { readonly is: 'there'; readonly path: string; readonly why: string }
  | { readonly is: 'failed'; readonly path: string; readonly why: string };

interface Hashes {
  readonly source: Hash;
  readonly text: Hash;
}

/** What is there already, and how it is called: by the SHA-256 of its bytes, and by that of its text. */
export interface Known {
  readonly files: Map<Hash, string>;
  readonly texts: Map<Hash, string>;
}

/** Where files are to go. */
export interface Target {
  readonly known: Known;
  /** Keeps the bytes and the text of what is new. */
  readonly keep: (bytes: Uint8Array, text: DocumentText) => Promise<Hashes>;
  /** The day, `2026-11-22`. */
  readonly today: string;
  /** The lines remembered for outlets. */
  readonly outlets: ProposalContext['outlets'];
}

/**
 * Reads files, and all files in folders, one after another as the window would: what cannot be read is
 * told, what is there already is passed over. What is kept joins what is known. Throws as `keep`.
 */
export async function readFiles(paths: readonly string[], target: Target): Promise<ReadFile[]> {
  const files = new OfferedFiles();
  const done: ReadFile[] = [];
  for (const offer of await files.offer(paths)) {
    const { path } = offer;
    try {
      const bytes = await bytesOf(offer, files);
      if (isForeign(offer.name, bytes)) {
        done.push({ is: 'foreign', path, file: { name: offer.name, bytes } });
        continue;
      }
      const source = hashOf(bytes);
      const same = target.known.files.get(source);
      if (same === undefined) done.push(await readNew(offer, bytes, target));
      else done.push({ is: 'there', path, why: `The same file as ${same}.` });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      done.push({ is: 'failed', path, why: error.message });
    }
  }
  return done;
}

async function readNew(
  { name, path }: FileOffer,
  bytes: Uint8Array<ArrayBuffer>,
  { known, keep, today, outlets }: Target,
): Promise<ReadFile> {
  const extract = await orUnreadable(read({ name, bytes: bytes.slice() }, asDetected, () => undefined));
  const words = textHash(extract.text);
  const same = known.texts.get(words);
  if (same !== undefined) return { is: 'there', path, why: `The same text as ${same}.` };
  const proposal = propose(extract, { name, today, outlets, recurring: [] });
  const hashes = await keep(bytes, documentText(extract, proposal));
  known.files.set(hashOf(bytes), path);
  known.texts.set(words, path);
  const review: FileReview = {
    id: randomUUID(),
    name,
    path,
    status: 'ready',
    choice: asDetected,
    extract,
    proposal,
    edits: noEdits,
    duplicate: null,
    problem: null,
  };
  return { is: 'new', path, review, size: bytes.length, hashes };
}

function isForeign(name: string, bytes: Uint8Array): boolean {
  const beginning = isJson(name) ? new TextDecoder().decode(bytes.subarray(0, beginningLength)) : '';
  return foreignKind(name, beginning) !== null;
}

async function bytesOf({ id, problem }: FileOffer, files: OfferedFiles): Promise<Uint8Array<ArrayBuffer>> {
  if (problem !== null) throw new Unreadable(problem.message);
  return await orUnreadable(files.read(id));
}

/** What is wrong with one file, which keeps no other from coming in. */
class Unreadable extends Error {}

async function orUnreadable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof ReadoutError ? new Unreadable(error.message) : error;
  }
}

/** SHA-256 of the characters of a text in UTF-8, whatever its blocks are called. */
export function textHash({ text }: DocumentText): Hash {
  return hashOf(Buffer.from(text));
}
