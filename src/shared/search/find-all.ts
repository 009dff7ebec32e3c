import type { Passage } from '../model/annotation.ts';
import type { Block, BlockKind, DocumentText } from '../model/document.ts';
import { passageIn } from '../text/passage.ts';
import { expressionOf, foldWidth } from './expression.ts';
import { type Folded, fold, foldWords, unfolded } from './fold.ts';
import type { Query } from './query.ts';
import { wordEdges } from './whole-words.ts';

/**
 * Where a query stands in a text: passages of UTF-16 offsets on grapheme boundaries, in order
 * and disjoint (of two that overlap the first counts), each inside a single block whose kind is
 * not skipped. Words are compared as `fold` has them; an expression sees the text as it is
 * printed but for width. O(text) for words, after the text was folded once; an expression takes
 * what it takes, so only a worker may run one. Throws a ReadoutError for an invalid expression.
 */
export function findAll(
  text: DocumentText,
  query: Query,
  language: string,
  skip: ReadonlySet<BlockKind> = noKinds,
): Passage[] {
  const isEdge = wordEdges(text.text, language);
  const fits: Fits = ({ start, end }) => !query.wholeWord || (isEdge(start) && isEdge(end));
  if (query.isRegex) return findExpression(text, expressionOf(query), fits, skip);
  const wanted = foldWords(query.words, query.matchCase);
  return wanted === ''
    ? []
    : inBlocks(text, query.matchCase, skip, (block, folded) => findIn(block, folded, wanted, fits));
}

type Fits = (passage: Passage) => boolean;

const noKinds: ReadonlySet<BlockKind> = new Set();

/** The folded blocks of texts that were looked through: a text never changes. */
const known = {
  exact: new WeakMap<DocumentText, (Folded | undefined)[]>(),
  folded: new WeakMap<DocumentText, (Folded | undefined)[]>(),
};

function inBlocks(
  text: DocumentText,
  matchCase: boolean,
  skip: ReadonlySet<BlockKind>,
  find: (block: Block, folded: Folded) => Passage[],
): Passage[] {
  const memory = matchCase ? known.exact : known.folded;
  const blocks = memory.get(text) ?? [];
  memory.set(text, blocks);
  return text.blocks.flatMap((block, i) => {
    if (skip.has(block.kind)) return [];
    const folded = (blocks[i] ??= fold(text.text.slice(block.start, block.end), matchCase));
    return find(block, folded);
  });
}

function findIn(block: Block, folded: Folded, wanted: string, fits: Fits): Passage[] {
  const passages: Passage[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length;
    const passage = placed(block, folded, at, end);
    const isFound = passage !== null && fits(passage);
    if (isFound) passages.push(passage);
    at = folded.text.indexOf(wanted, isFound ? end : at + 1);
  }
  return passages;
}

function placed(block: Block, folded: Folded, at: number, end: number): Passage | null {
  const place = unfolded(folded, at, end);
  return place === null ? null : { start: block.start + place[0], end: block.start + place[1] };
}

/** What an expression matches, widened to whole graphemes and without white space at its ends. */
function findExpression(
  text: DocumentText,
  expression: RegExp,
  fits: Fits,
  skip: ReadonlySet<BlockKind>,
): Passage[] {
  const passages: Passage[] = [];
  for (const block of text.blocks) {
    if (skip.has(block.kind)) continue;
    const source = text.text.slice(block.start, block.end);
    let last = 0;
    for (const { index, 0: found } of foldWidth(source).matchAll(expression)) {
      const inside = passageIn(source, index, index + found.length);
      if (inside === null || inside.start < last) continue;
      const passage = { start: block.start + inside.start, end: block.start + inside.end };
      if (!fits(passage)) continue;
      passages.push(passage);
      last = inside.end;
    }
  }
  return passages;
}
