import type { Direction, SharedFigures } from './figures.ts';

/** `13 of 19`. */
export function shareOf({ shared, total }: SharedFigures): string {
  return `${shared.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}

/** `Shares 13 of 19 paragraphs with 002, which quotes it`: what a document says of another, by its number. */
export function sharesSentence(figures: SharedFigures, direction: Direction, other: string): string {
  const amount = `${shareOf(figures)} ${figures.total === 1 ? 'paragraph' : 'paragraphs'}`;
  const ways = { quotes: ', which it quotes', 'quoted-by': ', which quotes it', shares: '' };
  return `Shares ${amount} with ${other}${ways[direction]}`;
}

/** `002 quotes 001`; empty where nothing says who quotes whom. */
export function quotesWords(direction: Direction, own: string, other: string): string {
  if (direction === 'shares') return '';
  return direction === 'quotes' ? `${own} quotes ${other}` : `${other} quotes ${own}`;
}
