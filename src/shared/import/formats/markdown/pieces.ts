import type { ListItem, Nodes } from 'mdast';
import type { BlockKind } from '../../../model/document.ts';
import type { Piece } from '../../joined.ts';
import { wordsOf } from './words.ts';

/** The paragraphs of Markdown that is parsed, in order. `source` is what it was parsed from. */
export function piecesOf(root: Nodes, source: string): Piece[] {
  const pieces: Piece[] = [];
  addPieces(root, 'paragraph', { pieces, source });
  return pieces;
}

interface Reading {
  readonly pieces: Piece[];
  readonly source: string;
}

/** Adds the paragraphs of a node; `kind` is what a paragraph is where the node stands. */
function addPieces(node: Nodes, kind: BlockKind, reading: Reading): void {
  const { pieces } = reading;
  if (node.type === 'listItem') addItem(node, kind, reading);
  else if (node.type === 'footnoteDefinition')
    addMarked(node, `[${node.label ?? node.identifier}] `, ['footnote', 'footnote'], reading);
  else if (node.type === 'paragraph')
    pieces.push({ text: wordsOf(node), kind: isPictures(node) ? 'caption' : kind });
  else if (node.type === 'heading') pieces.push({ text: wordsOf(node), kind: 'heading' });
  else if (node.type === 'tableRow') pieces.push({ text: node.children.map(wordsOf).join('\t'), kind });
  else if ('value' in node) pieces.push({ text: wordsOf(node), kind });
  else if ('children' in node)
    for (const child of node.children)
      addPieces(child, node.type === 'blockquote' ? 'quotation' : kind, reading);
}

/** A list item: its number and its tick stand before it as they were typed; a bullet does not. */
function addItem(node: ListItem, kind: BlockKind, reading: Reading): void {
  const from = node.position?.start.offset ?? 0;
  const number = /^\d+[.)]/.exec(reading.source.slice(from, from + 12))?.[0] ?? '';
  const tick = node.checked === null || node.checked === undefined ? '' : node.checked ? '[x] ' : '[ ] ';
  const kinds = kind === 'paragraph' ? (['list-item', 'paragraph'] as const) : ([kind, kind] as const);
  addMarked(node, `${number === '' ? '' : `${number} `}${tick}`, kinds, reading);
}

/** What stands under a mark, its first paragraph with the mark before it. */
function addMarked(
  node: Extract<Nodes, { type: 'listItem' | 'footnoteDefinition' }>,
  mark: string,
  [first, further]: readonly [BlockKind, BlockKind],
  reading: Reading,
): void {
  const [head, ...rest] = node.children;
  if (head?.type === 'paragraph') reading.pieces.push({ text: `${mark}${wordsOf(head)}`, kind: first });
  else if (head !== undefined) {
    if (mark !== '') reading.pieces.push({ text: mark, kind: first });
    addPieces(head, further, reading);
  }
  for (const child of rest) addPieces(child, further, reading);
}

/** Whether a paragraph is pictures alone: what stands in for them is a caption, not the statement. */
function isPictures(node: Extract<Nodes, { type: 'paragraph' }>): boolean {
  const rest = node.children.filter(({ type }) => type !== 'image' && type !== 'imageReference');
  return rest.length < node.children.length && rest.every((each) => wordsOf(each).trim() === '');
}
