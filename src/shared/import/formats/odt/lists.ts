import { child, elementsOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { counted } from '../flowing/counting.ts';
import { listMark } from '../flowing/list-mark.ts';
import type { Styles } from './styles.ts';

/** A list that is being read: its style and how far each level has counted. */
export interface OpenList {
  readonly style: XmlElement | undefined;
  readonly level: number;
  readonly counts: number[];
}

/** An item of a list; only its first paragraph bears the number. */
export interface OpenItem {
  readonly list: OpenList;
  readonly start: number | null;
  numbered: boolean;
}

/** Counts the lists of a document, and its headings, as they are printed. */
export interface Lists {
  /** Begins the list of a text:list, within another or not. */
  readonly open: (element: XmlElement, outer: OpenList | null) => OpenList;
  /** What is printed before the next paragraph of an item. */
  readonly mark: (item: OpenItem) => string;
  /** What is printed before a heading of this level, from 0. */
  readonly headingMark: (level: number) => string;
}

/** The definitions of a list's levels; undefined where it has none. */
type Definitions = readonly (XmlElement | undefined)[];

/** Levels of a list; deeper ones count as the last. */
const levels = 10;

export function listsOf(styles: Styles): Lists {
  /** Counts of lists so far, by id and by style, for those that count on. */
  const byId = new Map<string, number[]>();
  const byStyle = new Map<string, number[]>();
  const headings: number[] = [];
  const definitions = new Map<XmlElement | undefined, Definitions>();

  function definitionsOf(style: XmlElement | undefined): Definitions {
    const known = definitions.get(style) ?? levelsOf(style);
    definitions.set(style, known);
    return known;
  }

  function open({ attributes }: XmlElement, outer: OpenList | null): OpenList {
    const name = attributes.get('text:style-name');
    const style = styles.list(name) ?? outer?.style;
    if (outer !== null) return { style, level: Math.min(outer.level + 1, levels - 1), counts: outer.counts };
    const counts =
      byId.get(attributes.get('text:continue-list') ?? '') ??
      (attributes.get('text:continue-numbering') === 'true' ? byStyle.get(name ?? '') : undefined) ??
      [];
    const id = attributes.get('{http://www.w3.org/XML/1998/namespace}id');
    if (id !== undefined) byId.set(id, counts);
    byStyle.set(name ?? '', counts);
    return { style, level: 0, counts };
  }

  return {
    open,
    mark: (item) => {
      if (item.numbered) return '';
      item.numbered = true;
      return counting(definitionsOf(item.list.style), item.list.level, item.list.counts, item.start);
    },
    headingMark: (level) =>
      counting(definitionsOf(styles.outline), Math.min(level, levels - 1), headings, null),
  };
}

/** Counts one on and gives the mark. */
function counting(definitions: Definitions, level: number, counts: number[], start: number | null): string {
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? startOf(definitions[level]) : before + 1);
  counts.length = level + 1;
  return printed(definitions, level, counts);
}

function printed(definitions: Definitions, level: number, counts: readonly number[]): string {
  const definition = definitions[level];
  const format = definition?.attributes.get('style:num-format') ?? '';
  if (definition === undefined || format === '') return '';
  const shown = Math.min(whole(definition.attributes.get('text:display-levels'), 1), level + 1);
  const numbers = Array.from({ length: shown }, (_, at) => {
    const each = level - shown + 1 + at;
    const style = numberStyle(definitions[each]?.attributes.get('style:num-format') ?? '');
    return style === null ? null : counted(counts[each] ?? startOf(definitions[each]), style);
  }).filter((number) => number !== null);
  const prefix = definition.attributes.get('style:num-prefix') ?? '';
  const suffix = definition.attributes.get('style:num-suffix') ?? '';
  const alignment = child(
    child(definition, 'style:list-level-properties'),
    'style:list-level-label-alignment',
  );
  const gap = alignment?.attributes.get('text:label-followed-by') !== 'nothing';
  return listMark(`${prefix}${numbers.join('.')}${suffix}`, gap);
}

/** The definitions of a list style by level, from 0; those of bullets have no number format. */
function levelsOf(style: XmlElement | undefined): Definitions {
  const found: (XmlElement | undefined)[] = Array.from({ length: levels });
  for (const each of style === undefined ? [] : elementsOf(style)) {
    const at = whole(each.attributes.get('text:level'), 0) - 1;
    if (at >= 0 && at < levels) found[at] = each;
  }
  return found;
}

function startOf(definition: XmlElement | undefined): number {
  return whole(definition?.attributes.get('text:start-value'), 1);
}

/** Formats as OpenDocument names them, by the first number: `1`, `a`, `一, 二, 三, ...`. */
const formats = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['一', 'chineseCounting'],
  ['１', 'decimalFullWidth'],
  ['①', 'decimalEnclosedCircle'],
  ['甲', 'ideographTraditional'],
  ['子', 'ideographZodiac'],
  ['ア', 'aiueoFullWidth'],
  ['ｱ', 'aiueo'],
  ['イ', 'irohaFullWidth'],
  ['가', 'ganada'],
]);

function numberStyle(format: string): string | null {
  return format === '' ? null : (formats.get(format.slice(0, 1)) ?? 'decimal');
}

export function whole(told: string | undefined, otherwise: number): number {
  return told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) : otherwise;
}
