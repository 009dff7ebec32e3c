import { listed } from '../wording.ts';
import type { SideSummary, Summary } from './alignment.ts';

/** A piece of a sentence; `strong` where the eye should rest. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * What a comparison comes to, in true figures: "B carries **13 of A's 19** paragraphs,
 * 12 word for word and 1 inside another sentence. It **drops 6** and **adds 12.**"
 */
export function sentenceOf({ left, right }: Summary): SentencePart[] {
  const carried = left.total - left.dropped;
  if (left.total === 0 && right.total === 0) return [plain('Neither A nor B has paragraphs.')];
  if (right.total === 0 && left.dropped === left.total)
    return [plain('B has no paragraphs. A has '), strong(`${left.total}.`)];
  if (isSame(left, right))
    return [strong('A and B say the same'), plain(`, word for word: ${sameCount(left.total)}.`)];
  if (left.total === 0) return [plain('A has no paragraphs. B has '), strong(`${right.total}.`)];
  const ways = [
    way(left.identical, carried, 'word for word', 'word for word'),
    way(left.edited, carried, 'reworded', 'reworded'),
    way(left.split, carried, 'split', 'split'),
    way(left.merged, carried, 'merged with others', 'merged with others'),
    way(left.quoted - left.holding, carried, 'inside another sentence', 'inside other sentences'),
    way(left.holding, carried, 'quoted in part', 'quoted in part'),
  ].filter((part) => part !== '');
  return [
    plain('B carries '),
    strong(carriedOf(carried, left.total)),
    plain(` ${left.total === 1 ? 'paragraph' : 'paragraphs'}${carried > 0 ? `, ${listed(ways)}` : ''}. It `),
    strong(`drops ${figure(left.dropped)}`),
    plain(' and '),
    strong(`adds ${figure(right.added)}.`),
  ];
}

/** The parts as one sentence for a terminal, its apostrophes straight. */
export function plainSentence(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => part.text)
    .join('')
    .replaceAll('’', "'");
}

/** Whether the paragraphs of both are the same ones in the same order. */
function isSame(left: Summary['left'], right: Summary['right']): boolean {
  const isWhole = (side: SideSummary): boolean => side.identical === side.total && side.moved === 0;
  return left.total === right.total && isWhole(left) && isWhole(right);
}

function sameCount(total: number): string {
  return total === 1 ? 'one paragraph' : `all ${total} paragraphs, in the same order`;
}

function carriedOf(carried: number, total: number): string {
  if (carried === total) return total === 1 ? 'A’s 1' : `all of A’s ${total}`;
  return `${figure(carried)} of A’s ${total}`;
}

function way(count: number, carried: number, one: string, many: string): string {
  if (count === 0) return '';
  const words = count === 1 ? one : many;
  return count === carried && carried > 1 ? `all ${words}` : `${count} ${words}`;
}

function figure(count: number): string {
  return count === 0 ? 'none' : String(count);
}

function plain(text: string): SentencePart {
  return { text, strong: false };
}

function strong(text: string): SentencePart {
  return { text, strong: true };
}
