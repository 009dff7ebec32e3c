import { child, childrenOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { counted } from '../flowing/counting.ts';
import { listMark } from '../flowing/list-mark.ts';
import { isOn, value, type NumberingOf } from './styles.ts';

/** Counts the lists of a document as Word does, paragraph by paragraph. */
export interface Numbering {
  /** What is printed before the next paragraph of a list: `一、`, `1. `, `` for a bullet. */
  readonly next: (at: NumberingOf) => string;
  /** The level a list links to a style; null where to none. */
  readonly levelOf: (list: string, style: string) => number | null;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: each % and digit the number of that level. */
  readonly text: string;
  readonly legal: boolean;
  readonly style: string | null;
  /** What parts the number from the words: nothing, or a tab or space. */
  readonly gap: boolean;
}

interface List {
  /** Lists of one definition count on from one another. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels this list counts anew from a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

const levels = 9;

/** UTF-16 code units of the text of a level. */
const longestText = 100;

/** Reads numbering.xml. */
export function numberingIn(part: XmlElement | undefined): Numbering {
  const definitions = new Map(
    childrenOf(part, 'w:abstractNum').map((each) => [each.attributes.get('w:abstractNumId') ?? '', each]),
  );
  const lists = new Map(
    childrenOf(part, 'w:num').map((num) => [num.attributes.get('w:numId') ?? '', listOf(num, definitions)]),
  );
  /** How far each definition has counted; undefined where a level has not begun. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function next({ list: id, level }: NumberingOf): string {
    const list = lists.get(id);
    const at = list?.levels[level];
    if (list === undefined || at === undefined) return '';
    const numbers = counts.get(list.definition) ?? [];
    counts.set(list.definition, numbers);
    const anew = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    begun.add(`${id} ${level}`);
    const before = numbers[level];
    numbers[level] = anew ?? (before === undefined ? at.start : before + 1);
    numbers.length = level + 1;
    return printed(list, at, numbers);
  }

  return {
    next,
    levelOf: (list, style) => {
      const at =
        lists.get(list)?.levels.findIndex((level) => level !== undefined && level.style === style) ?? -1;
      return at === -1 ? null : at;
    },
  };
}

function printed(list: List, at: Level, numbers: readonly (number | undefined)[]): string {
  if (counted(1, at.format) === null) return '';
  const text = at.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = list.levels[Number(digit) - 1];
    const number = numbers[Number(digit) - 1] ?? level?.start ?? 1;
    return counted(number, at.legal ? 'decimal' : (level?.format ?? 'decimal')) ?? '';
  });
  return listMark(text, at.gap);
}

function listOf(num: XmlElement, definitions: ReadonlyMap<string, XmlElement>): List {
  const id = value(child(num, 'w:abstractNumId')) ?? '';
  const definition = definitions.get(id);
  const all: (Level | undefined)[] = Array.from({ length: levels });
  const starts = new Map<number, number>();
  for (const each of childrenOf(definition, 'w:lvl')) all[levelAt(each)] = levelIn(each);
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = levelAt(override);
    const own = child(override, 'w:lvl');
    if (own !== undefined) all[at] = levelIn(own);
    const start = value(child(override, 'w:startOverride'));
    if (start !== undefined) starts.set(at, whole(start, 1));
  }
  return { definition: id, levels: all, starts };
}

function levelAt(element: XmlElement): number {
  return Math.min(whole(element.attributes.get('w:ilvl'), 0), levels - 1);
}

function levelIn(element: XmlElement): Level {
  const legal = child(element, 'w:isLgl');
  return {
    start: whole(value(child(element, 'w:start')), 0),
    format: value(child(element, 'w:numFmt')) ?? 'decimal',
    text: (value(child(element, 'w:lvlText')) ?? '').slice(0, longestText),
    legal: legal !== undefined && isOn(value(legal)),
    style: value(child(element, 'w:pStyle')) ?? null,
    gap: value(child(element, 'w:suff')) !== 'nothing',
  };
}

function whole(told: string | undefined, otherwise: number): number {
  return told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) : otherwise;
}
