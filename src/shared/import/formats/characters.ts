import { withLineFeeds } from '../../text/canonical.ts';
import { controlsIn } from '../decoding/controls.ts';
import { decoded } from '../decoding/decoded.ts';
import { limits } from '../limits.ts';
import type { ImportFile, ReadingChoice } from '../reading.ts';
import { empty, notText, tooLarge } from '../refusals.ts';

/** The characters of a file that is text through and through, and how they were read. */
export interface Characters {
  /** Without a byte order mark, lines ended by LF; nothing else is changed. */
  readonly text: string;
  readonly encoding: string;
  readonly invalid: number;
}

/** Characters at the beginning by which text is told from what is none. */
const sample = 65_536;
/** One in so many of them, at most, may be a control character or stand for bytes that mean nothing. */
const strayEvery = 20;
/** Bytes a UTF-16 code unit takes in a file at most. */
const widest = 4;

/**
 * The characters of a text file, in the encoding that is chosen or detected. Throws a ReadoutError
 * naming the file where it is empty, too long, or no text.
 */
export function charactersOf({ name, bytes }: ImportFile, { encoding: chosen }: ReadingChoice): Characters {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > limits.text * widest) throw tooLong(name);
  const { text, encoding, invalid } = decoded(bytes, chosen);
  if (text.length > limits.text) throw tooLong(name);
  if (text.includes('\0')) throw notText(name, 'it holds NUL bytes, as programs and pictures do');
  if (chosen === null && isNoise(text, invalid)) throw notText(name, 'much of it is of no language');
  return { text: withLineFeeds(text), encoding, invalid };
}

function isNoise(text: string, invalid: number): boolean {
  const head = text.slice(0, sample);
  return isMuch(controlsIn(head), head) || isMuch(invalid, text);
}

function isMuch(strays: number, { length }: string): boolean {
  return strays > Math.max(2, length / strayEvery);
}

function tooLong(name: string): Error {
  return tooLarge(name, `it has more than ${limits.text.toLocaleString('en')} characters`);
}
