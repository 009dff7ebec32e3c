import type { DocumentText } from '../../model/document.ts';
import { isByline } from './bylines.ts';
import { lineKey } from './known.ts';
import { endsSentence, type Line, lineOf } from './line.ts';
import { isProse } from './prose.ts';
import { isLetterhead } from './titles.ts';

/** What stands above and below the running text of one document, and what it is known by. Plain data. */
export interface EdgeLines {
  /** Keys of the lines that may be a site's. */
  readonly edges: readonly string[];
  /** Keys of its longest lines: another version of the same statement shares one of them. */
  readonly telling: readonly string[];
}

/** Lines looked at above the statement and below it. */
const above = 20;
const below = 60;
/** Lines by which a statement is known. */
const tellingLines = 3;

/**
 * The edges of a document whose blocks have kinds: no title, date line, list or sentence is among them, since every
 * statement of an outlet may begin or end with the same one ("Thank you."). O(characters).
 */
export function edgeLines({ text, blocks }: DocumentText): EdgeLines {
  const lines = blocks.map((block) => lineOf(text, block, block.kind));
  const isText = (line: Line): boolean => line.kind === 'paragraph' && isProse(line);
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  const outside =
    first < 0 ? [] : [...lines.slice(0, first).slice(-above), ...lines.slice(last + 1).slice(0, below)];
  const longest = lines.filter(isText).toSorted((a, b) => b.weight - a.weight);
  return {
    edges: outside.filter(mayRecur).map((line) => lineKey(line.text)),
    telling: longest.slice(0, tellingLines).map((line) => lineKey(line.text)),
  };
}

function mayRecur(line: Line): boolean {
  if (line.kind === 'furniture') return true;
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return false;
  return !endsSentence(line) && !isByline(line) && !isLetterhead(line);
}

/**
 * Keys of the lines that stand at the edges of at least two statements of one outlet. Documents that share
 * a long paragraph are versions of one statement, and count once. O(lines).
 */
export function recurringLines(documents: readonly EdgeLines[]): ReadonlySet<string> {
  const statements = new Map<string, number>();
  const standing = new Map<string, number>();
  const recurring = new Set<string>();
  for (const [i, { edges, telling }] of documents.entries()) {
    const known = telling.find((key) => statements.has(key));
    const statement = known === undefined ? i : (statements.get(known) ?? i);
    for (const key of telling) if (!statements.has(key)) statements.set(key, statement);
    for (const key of edges) {
      const before = standing.get(key);
      if (before === undefined) standing.set(key, statement);
      else if (before !== statement) recurring.add(key);
    }
  }
  return recurring;
}
