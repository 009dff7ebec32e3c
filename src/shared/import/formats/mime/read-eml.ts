import { joined } from '../../joined.ts';
import { limits } from '../../limits.ts';
import type { Reader } from '../../reading.ts';
import { tooLarge, wordless } from '../../refusals.ts';
import { asNamed } from '../html/encoding.ts';
import { checkLimits, pageOf, pageText } from '../html/read-html.ts';
import { bodiesOf } from './bodies.ts';
import { mailHints } from './mail-hints.ts';
import { messageOf, type Part } from './message.ts';
import { plainPieces } from './plain-body.ts';
import { mailReason, unlessMost, type PlacedPiece } from './quoted.ts';

/**
 * Reads a mail: what it shows, page or plain text. Earlier messages it quotes and signatures are
 * proposed to be hidden. Files it carries are named, not read.
 */
export const readEml: Reader = async (file, choice, progress) => {
  if (file.bytes.length > limits.structured)
    throw tooLarge(file.name, `it is larger than ${limits.structured / 1024 / 1024} megabytes`);
  const message = messageOf(file);
  const { texts, attached } = bodiesOf(message);
  const read = texts.map((part) => {
    const { text, encoding, invalid } = partText(part, choice.encoding);
    if (part.type !== 'text/html') return { encoding, invalid, pieces: plainPieces(text, part) };
    const { blocks, reasons } = pageOf(file, text, progress);
    const pieces: PlacedPiece[] = blocks.map((block, at) => ({
      text: block.text,
      kind: block.kind,
      reason: mailReason(block) ?? reasons[at] ?? null,
    }));
    return { encoding, invalid, pieces };
  });
  const pieces = unlessMost(read.flatMap(({ pieces }) => pieces));
  checkLimits(file, pieces);
  const { text, blocks, index } = joined(pieces);
  if (blocks.length === 0) throw wordless(file.name);
  return {
    format: 'eml',
    text: { text, blocks },
    encoding: read[0]?.encoding ?? 'utf-8',
    invalid: read.reduce((sum, { invalid }) => sum + invalid, 0),
    hints: mailHints(message.header),
    furniture: pieces.flatMap(({ reason }, at) => {
      const block = index[at] ?? -1;
      return reason === null || block < 0 ? [] : [{ block, reason }];
    }),
    changes: null,
    remarks: attached.length === 0 ? [] : [attachedRemark(attached)],
  };
};

const partText = (part: Part, chosen: string | null) => {
  const told = part.parameters.get('charset') ?? null;
  return part.type === 'text/html' ? pageText(part.body(), chosen, told) : asNamed(part.body(), chosen, told);
};

/** Names of attached files told at most. */
const most = 5;

function attachedRemark(names: readonly string[]): string {
  const told = names
    .slice(0, most)
    .map((name) => (name === '' ? 'one without a name' : `“${name.slice(0, 100)}”`));
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.length === 1
    ? `It carries a file that was not read: ${told.join()}. Save it from the mail and add it by itself.`
    : `It carries ${names.length} files that were not read: ${told.join(', ')}${more}. Save them from the mail and add them by themselves.`;
}
