import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash } from '../../shared/model/ids.ts';
import { writeAtomically } from '../files/atomic.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { codeOf, detailOf } from '../files/reasons.ts';

/**
 * The documents' bytes and texts of one workspace, each in a file named by the
 * SHA-256 of what it holds: `sources/<hash>` and `texts/<hash>.json`. Nothing in it
 * is ever changed, and what is read is checked against its name.
 */
export class ContentStore {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #texts = new Map<Hash, Promise<DocumentText>>();

  constructor(folder: string, disk: Disk = systemDisk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  /** The text under a hash. Throws `text-missing` when it is gone or is no longer what it was. */
  text(hash: Hash): Promise<DocumentText> {
    const known = this.#texts.get(hash);
    if (known !== undefined) return known;
    const reading = this.#read(hash);
    this.#texts.set(hash, reading);
    reading.catch(() => this.#texts.delete(hash)); // asked again, it is read again
    return reading;
  }

  /** Hashes of the texts that are there, unread. */
  async texts(): Promise<ReadonlySet<Hash>> {
    const names = await this.#names('texts');
    return new Set(names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)));
  }

  /** Hashes of the sources that are there, unread. */
  async sources(): Promise<ReadonlySet<Hash>> {
    return new Set(await this.#names('sources'));
  }

  /** Whether the bytes of a source are there, unread. */
  async hasSource(hash: Hash): Promise<boolean> {
    return (await this.sources()).has(hash);
  }

  /** Whether a text is there and is what was stored. It is not kept in memory. */
  async hasText(hash: Hash): Promise<boolean> {
    const bytes = await this.#disk.read(join(this.#folder, 'texts', `${hash}.json`)).catch(() => null);
    return bytes !== null && hashOf(bytes) === hash;
  }

  /** The bytes of a source. Throws `file-unreadable` when they are gone or are no longer what they were. */
  async source(hash: Hash): Promise<Buffer> {
    const path = join(this.#folder, 'sources', hash);
    const bytes = await this.#disk.read(path).catch(() => null);
    if (bytes !== null && hashOf(bytes) === hash) return bytes;
    throw new ReadoutError(
      'file-unreadable',
      `The original file of this document is ${bytes === null ? 'missing' : 'damaged'}: ${path} is not ${bytes === null ? 'there' : 'what was stored'}. Its annotations are kept.`,
    );
  }

  /** Makes a source and its text durable; answers their hashes. What is there already is not written again. */
  async put(bytes: Uint8Array, text: DocumentText): Promise<{ source: Hash; text: Hash }> {
    const [source, stored] = await Promise.all([this.#write('sources', '', bytes), this.putText(text)]);
    return { source, text: stored };
  }

  /** Makes a text durable; answers its hash. */
  async putText(text: DocumentText): Promise<Hash> {
    return await this.#write('texts', '.json', bytesOf(text));
  }

  /** Makes a text durable that was stored before and is gone; false, and nothing is written, where it is another. */
  async putAgain(hash: Hash, text: DocumentText): Promise<boolean> {
    if (hashOf(bytesOf(text)) !== hash) return false;
    await this.putText(text);
    return true;
  }

  /**
   * Makes a text and a source of another workspace durable here, each checked against its hash. A source
   * that is not there any more is not missed: the text is what is read. Throws `text-missing`.
   */
  async takeFrom(other: ContentStore, text: Hash, source: Hash): Promise<void> {
    await other.text(text);
    await this.#write('texts', '.json', await other.#disk.read(join(other.#folder, 'texts', `${text}.json`)));
    const bytes = await other.#disk.read(join(other.#folder, 'sources', source)).catch(() => null);
    if (bytes !== null && hashOf(bytes) === source) await this.#write('sources', '', bytes);
  }

  /** Copies everything to the folder of another workspace. */
  async copyTo(folder: string): Promise<void> {
    for (const part of ['texts', 'sources']) {
      await this.#disk.makeFolder(join(folder, part));
      for (const name of (await this.#names(part)).filter((each) => !each.startsWith('.')))
        await this.#disk.write(
          join(folder, part, name),
          await this.#disk.read(join(this.#folder, part, name)),
        );
      await this.#disk.sync(join(folder, part));
    }
  }

  async #read(hash: Hash): Promise<DocumentText> {
    const name = `texts/${hash}.json`;
    let bytes: Buffer;
    try {
      bytes = await this.#disk.read(join(this.#folder, name));
    } catch (error) {
      throw codeOf(error) === 'ENOENT'
        ? missing(
            `The stored text of this document is missing: ${name} is not in the workspace folder.`,
            null,
          )
        : missing(`The stored text of this document cannot be read: ${name}.`, detailOf(error));
    }
    if (hashOf(bytes) !== hash)
      throw missing(`The stored text of this document is damaged: ${name} is not what was stored.`, null);
    return DocumentText.parse(JSON.parse(bytes.toString('utf8')));
  }

  async #write(part: string, ending: string, bytes: Uint8Array): Promise<Hash> {
    const hash = hashOf(bytes);
    const folder = join(this.#folder, part);
    if (!(await this.#disk.exists(folder))) {
      await this.#disk.makeFolder(folder);
      await this.#disk.sync(this.#folder);
    }
    const path = join(folder, hash + ending);
    const standing = await this.#disk.read(path).catch(() => null);
    if (standing === null || hashOf(standing) !== hash) await writeAtomically(path, bytes, this.#disk);
    return hash;
  }

  async #names(part: string): Promise<string[]> {
    return (await this.#disk.list(join(this.#folder, part)).catch(() => [])).map(({ name }) => name);
  }
}

function bytesOf(text: DocumentText): Buffer {
  return Buffer.from(JSON.stringify(DocumentText.parse(text)));
}

/** SHA-256 in lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex');
}

function missing(sentence: string, reason: string | null): ReadoutError {
  return new ReadoutError(
    'text-missing',
    `${sentence} Its annotations are kept, and every other document still opens.`,
    reason,
  );
}
