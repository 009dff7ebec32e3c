import type { Reason } from '../reading.ts';
import { isAdvert } from './adverts.ts';
import { isBreadcrumb } from './breadcrumbs.ts';
import { isCaption } from './captions.ts';
import { isCopyright } from './copyright.ts';
import { isEditorLine } from './editors.ts';
import { endsSentence, type Line, type LineTest } from './line.ts';
import { isMarkup } from './markup.ts';
import { isMenu } from './menus.ts';
import { isBareNumber, isPageNumber } from './page-numbers.ts';
import { isRelatedHead, isRelatedLine } from './related.ts';
import { isShare } from './share.ts';

/** Longest line, by weight, that is looked at for furniture other than markup: a longer one is the statement. */
const longest = 900;

type Rule = readonly [Reason, LineTest];

/** What no statement says, wherever it stands. */
const anywhere: readonly Rule[] = [
  ['caption', isCaption],
  ['share', isShare],
  ['related', (line) => isRelatedHead(line) || isRelatedLine(line)],
  ['advert', (line) => !endsSentence(line) && isAdvert(line)],
  ['page-number', isPageNumber],
];

/** What a statement may say: believed only before its first and after its last sentence. */
const atEdges: readonly Rule[] = [
  ['copyright', isCopyright],
  ['breadcrumb', isBreadcrumb],
  ['menu', isMenu],
  ['footer', isEditorLine],
  ['advert', isAdvert],
  ['page-number', isBareNumber],
];

/** Why a line, by its words alone, is not the statement; `edge` where that holds only outside of it. */
export interface Mark {
  readonly reason: Reason;
  readonly edge: boolean;
}

export function markOf(line: Line): Mark | null {
  if (line.stated !== null) return { reason: line.stated, edge: false };
  if (isMarkup(line)) return { reason: 'markup', edge: false };
  if (line.weight > longest) return null;
  const sure = anywhere.find(([, holds]) => holds(line));
  if (sure !== undefined) return { reason: sure[0], edge: false };
  const likely = atEdges.find(([, holds]) => holds(line));
  return likely === undefined ? null : { reason: likely[0], edge: true };
}
