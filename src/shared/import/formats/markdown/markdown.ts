import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { counted } from '../../../wording.ts';
import { joined, type Piece } from '../../joined.ts';
import { limits } from '../../limits.ts';
import type { Extract, ImportFile, Reader, Reason } from '../../reading.ts';
import { tooLarge, wordless } from '../../refusals.ts';
import { charactersOf } from '../characters.ts';
import { readText } from '../text.ts';
import { isTooMuch } from './bounds.ts';
import { frontMatter } from './front-matter.ts';
import { piecesOf } from './pieces.ts';

/**
 * Markdown (CommonMark 0.31 with GitHub's tables, footnotes and task lists): words without marks,
 * kinds of blocks from the marks. Raw HTML stays as it is written. YAML before it is read for what it
 * states, and stays in the text as furniture. What nests or runs too far is read as plain text.
 */
export const readMarkdown: Reader = async (file, choice, progress) => {
  const characters = charactersOf(file, choice);
  if (!isTooMuch(characters.text)) return extractOf(file, characters);
  const plain = await readText(file, choice, progress);
  return {
    ...plain,
    format: 'markdown',
    remarks: ['It is too much to be read as Markdown: its marks stand in the text.'],
  };
};

function extractOf(
  { name }: ImportFile,
  { text, encoding, invalid }: ReturnType<typeof charactersOf>,
): Extract {
  const { hints, lines, end } = frontMatter(text);
  const source = text.slice(end);
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const pieces: Piece[] = [{ text: lines, kind: 'paragraph' }, ...piecesOf(root, source)];
  const { index, ...whole } = joined(pieces);
  if (whole.blocks.length === 0) throw wordless(name);
  if (whole.blocks.length > limits.blocks)
    throw tooLarge(name, `it has ${counted(whole.blocks.length, 'paragraph')}`);
  const pictures = picturesIn(root);
  return {
    format: 'markdown',
    text: whole,
    encoding,
    invalid,
    hints: [...hints],
    furniture: pieces.flatMap((piece, at) => {
      const [block, reason] = [index[at] ?? -1, reasonOf(piece, at)];
      return block < 0 || reason === null ? [] : [{ block, reason }];
    }),
    changes: null,
    remarks:
      pictures === 0 ? [] : [`${counted(pictures, 'picture')} ${pictures === 1 ? 'was' : 'were'} left out.`],
  };
}

/** Why a piece is not the statement: the front matter, pictures' captions, comments. */
function reasonOf({ kind, text }: Piece, at: number): Reason | null {
  if (at === 0) return 'markup';
  if (kind === 'caption') return 'caption';
  return /^<!--[^]*-->$/.test(text.trim()) ? 'comment' : null;
}

function picturesIn(node: Nodes): number {
  if (node.type === 'image' || node.type === 'imageReference') return 1;
  return 'children' in node ? node.children.map(picturesIn).reduce((sum, n) => sum + n, 0) : 0;
}
