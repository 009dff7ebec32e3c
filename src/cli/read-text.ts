import { readFile } from 'node:fs/promises';
import { codeOf, detailOf } from '../main/files/reasons.ts';
import type { DocumentText } from '../shared/model/document.ts';
import { plainBlocks } from '../shared/text/blocks.ts';
import { canonicalText } from '../shared/text/canonical.ts';
import { CliError } from './cli-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this program may not read it',
  EPERM: 'this program may not read it',
};

/**
 * A text file as a document, all its blocks paragraphs: UTF-8, or UTF-16 with a byte
 * order mark. Throws a CliError where it cannot be read or is not text.
 */
export async function readText(path: string): Promise<DocumentText> {
  const bytes = await bytesOf(path);
  const decoded = decode(bytes);
  if (decoded === null || decoded.includes('\0')) {
    throw new CliError(`${path} is not text: it must be UTF-8, or UTF-16 with a byte order mark.`);
  }
  const text = canonicalText(decoded);
  return { text, blocks: plainBlocks(text) };
}

/** The system's reason why a file cannot be read, as the end of a sentence. */
export function whyUnreadable(error: unknown): string {
  return reasons[codeOf(error) ?? ''] ?? detailOf(error);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${whyUnreadable(error)}.`);
  }
}

function decode(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
