import { plainBlocks } from '../../text/blocks.ts';
import { withLineFeeds } from '../../text/canonical.ts';
import { decoded } from '../decoding/decoded.ts';
import { limits } from '../limits.ts';
import type { Extract, ImportFile, Reader, ReadingChoice } from '../reading.ts';
import { empty, notText, tooLarge, wordless } from '../refusals.ts';

/**
 * Plain text: the decoded characters without a byte order mark, CR LF and lone CR as LF, nothing else
 * changed. All blocks are paragraphs. The encoding is detected unless the choice names one.
 */
export const readText: Reader = async (file, choice) => extractOf(file, choice);

/** Characters at the beginning by which text is told from what is none. */
const sample = 65_536;
/** One in so many of them, at most, may be a control character or stand for bytes that mean nothing. */
const strayEvery = 20;
/** Bytes a UTF-16 code unit takes in a file at most. */
const widest = 4;

function extractOf({ name, bytes }: ImportFile, { encoding: chosen }: ReadingChoice): Extract {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > limits.text * widest) throw tooLong(name);
  const { text: characters, encoding, invalid } = decoded(bytes, chosen);
  if (characters.length > limits.text) throw tooLong(name);
  if (characters.includes('\0')) throw notText(name, 'it holds NUL bytes, as programs and pictures do');
  if (chosen === null && isNoise(characters)) throw notText(name, 'much of it is of no language');
  const text = withLineFeeds(characters);
  const blocks = plainBlocks(text);
  if (blocks.length === 0) throw wordless(name);
  if (blocks.length > limits.blocks)
    throw tooLarge(name, `it has ${blocks.length.toLocaleString('en')} paragraphs`);
  const nothingElse = { hints: [], furniture: [], changes: null, remarks: [] };
  return { format: 'text', text: { text, blocks }, encoding, invalid, ...nothingElse };
}

function isNoise(characters: string): boolean {
  const head = characters.slice(0, sample);
  const strays = head.match(/[\p{Cc}\uFFFD]/gu)?.filter((each) => !/\s/.test(each)).length ?? 0;
  return strays > Math.max(2, head.length / strayEvery);
}

function tooLong(name: string): Error {
  return tooLarge(name, `it has more than ${limits.text.toLocaleString('en')} characters`);
}
