import type { Block, DocumentText } from '../model/document.ts';
import { ReadoutError } from '../model/errors.ts';
import { plainBlocks } from '../text/blocks.ts';
import { canonicalText } from '../text/canonical.ts';

/** A plain text file read: what it says, and what can be told of it without guessing. */
export interface PlainText {
  readonly text: DocumentText;
  /** Its first line where that is short enough for a title, else the file's name. */
  readonly title: string;
  /** BCP 47, by script: kana is Japanese, Han without kana Chinese, Hangul Korean, else English. */
  readonly language: string;
  readonly encoding: string;
}

/** Longest first line that is taken for a title, in UTF-16 code units. */
const longestTitle = 200;

/**
 * Reads the bytes of a text file: UTF-8, or UTF-16 with its byte order mark. Throws a
 * ReadoutError naming the file when it is not text. All blocks are paragraphs.
 */
export function readPlainText(name: string, bytes: Uint8Array): PlainText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = canonicalText(decoded(name, bytes, encoding));
  if (text.includes('\0')) throw notText(name, 'It holds NUL bytes.');
  const blocks = plainBlocks(text);
  if (blocks.length === 0)
    throw new ReadoutError('file-not-text', `${name} holds no words. It was not added.`);
  return { text: { text, blocks }, title: titleOf(name, text, blocks), language: languageOf(text), encoding };
}

function decoded(name: string, bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText(name, `It cannot be read as ${encoding.toUpperCase()}.`);
  }
}

function notText(name: string, why: string): ReadoutError {
  return new ReadoutError(
    'file-not-text',
    `${name} is not a text file Readout can read. ${why} It was not added; save it as UTF-8 text and add it again.`,
  );
}

function titleOf(name: string, text: string, blocks: readonly Block[]): string {
  const first = blocks[0];
  const line = first === undefined ? '' : (text.slice(first.start, first.end).split('\n')[0] ?? '').trim();
  return line !== '' && line.length <= longestTitle ? line : name.replace(/\.[^.]+$/, '') || name;
}

function languageOf(text: string): string {
  const sample = text.slice(0, 5_000);
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  return (sample.match(/\p{Script=Han}/gu)?.length ?? 0) > sample.length / 10 ? 'zh' : 'en';
}
