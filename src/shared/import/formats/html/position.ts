import type { Reason } from '../../reading.ts';
import type { PageBlock } from './blocks.ts';

export type Position = 'before' | 'within' | 'after';

const copyright =
  /©|\(c\)\s*\d{4}|copyright\s|all rights reserved|版权所有|版權所有|無断転載|ICP备|公网安备/i;
const breadcrumb =
  /^(?:您?现在的?位置|您?的?当前位置|目前位置|現在(?:の)?位置|you are here)|\S\s*[>›»＞]\s*\S/i;

/** Whether a line says whose a page is. */
export const isCopyright = (text: string): boolean => copyright.test(text);

/** What a block of links in or beside the article is, by where it stands. */
export function linksReason(text: string, position: Position): Reason {
  if (isCopyright(text)) return 'copyright';
  if (position === 'before') return breadcrumb.test(text) ? 'breadcrumb' : 'menu';
  return 'related';
}

/** What an unmarked block outside the article is. */
export function outsideReason({ text, linked }: PageBlock, position: Position): Reason {
  if (linked > 0 || (position === 'before' && breadcrumb.test(text))) return linksReason(text, position);
  return position === 'before' ? 'menu' : 'footer';
}
