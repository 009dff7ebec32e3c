import { plainBlocks } from '../../text/blocks.ts';
import { limits } from '../limits.ts';
import type { Extract, ImportFile, Reader, ReadingChoice } from '../reading.ts';
import { tooLarge, wordless } from '../refusals.ts';
import { charactersOf } from './characters.ts';

/**
 * Plain text: the decoded characters without a byte order mark, CR LF and lone CR as LF, nothing else
 * changed. All blocks are paragraphs. The encoding is detected unless the choice names one.
 */
export const readText: Reader = async (file, choice) => plainText(file, choice);

function plainText(file: ImportFile, choice: ReadingChoice): Extract {
  const { text, encoding, invalid } = charactersOf(file, choice);
  const blocks = plainBlocks(text);
  if (blocks.length === 0) throw wordless(file.name);
  if (blocks.length > limits.blocks)
    throw tooLarge(file.name, `it has ${blocks.length.toLocaleString('en')} paragraphs`);
  const nothingElse = { hints: [], furniture: [], changes: null, remarks: [] };
  return { format: 'text', text: { text, blocks }, encoding, invalid, ...nothingElse };
}
