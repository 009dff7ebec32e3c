import type { Reason } from '../reading.ts';
import { isAdvert } from './adverts.ts';
import { isBreadcrumb } from './breadcrumbs.ts';
import { isCaption } from './captions.ts';
import { isCopyright } from './copyright.ts';
import { isEdition, isEditorLine } from './editors.ts';
import { endsSentence, type Line, type LineTest } from './line.ts';
import { isMarkup } from './markup.ts';
import { isSignature } from './mail.ts';
import { isMenu } from './menus.ts';
import { isBareNumber, isPageNumber } from './page-numbers.ts';
import { isNeighbour, isRelatedHead, isRelatedLine } from './related.ts';
import { isShare } from './share.ts';

/** Longest line, by weight, that is looked at for furniture other than markup: a longer one is the statement. */
const longest = 900;

type Rule = readonly [Reason, LineTest];

/** What no statement says, wherever it stands. */
const anywhere: readonly Rule[] = [
  ['caption', (line) => isCaption(line) && !isCopyright(line)],
  ['share', isShare],
  ['related', (line) => isRelatedHead(line) || isRelatedLine(line)],
  ['advert', (line) => !endsSentence(line) && isAdvert(line)],
  ['page-number', isPageNumber],
];

/** What a statement may say: believed only before its first and after its last sentence. */
const outside: readonly Rule[] = [
  ['footer', isSignature],
  ['copyright', isCopyright],
  ['breadcrumb', isBreadcrumb],
  ['menu', isMenu],
  ['related', isNeighbour],
  ['advert', isAdvert],
  ['page-number', isBareNumber],
];

/** What stands above a statement too, as one of its date lines: believed only below. */
const below: readonly Rule[] = [
  ['footer', isEditorLine],
  ['footer', isEdition],
];

/** Why a line, by its words alone, is not the statement, wherever it stands. */
export function reasonAnywhere(line: Line): Reason | null {
  if (isMarkup(line)) return 'markup';
  return line.weight > longest ? null : first(anywhere, line);
}

/** Why a line that stands above a statement, or below it, is none of it. */
export function reasonOutside(line: Line, place: 'above' | 'below'): Reason | null {
  if (line.weight > longest) return null;
  return first(outside, line) ?? (place === 'below' ? first(below, line) : null);
}

function first(rules: readonly Rule[], line: Line): Reason | null {
  return rules.find(([, holds]) => holds(line))?.[0] ?? null;
}
