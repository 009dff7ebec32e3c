import type { BlockKind } from '../../../model/document.ts';
import { child, childrenOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { styleKind } from '../flowing/style-kind.ts';

/** What a paragraph's properties say of it; own ones before its style's, that before the one it is based on. */
export interface ParagraphStyle {
  readonly kind: BlockKind;
  readonly numbering: NumberingOf | null;
}

/** A list's id and level, as numbering.xml knows them. */
export interface NumberingOf {
  readonly list: string;
  readonly level: number;
}

export interface Styles {
  /** `properties` is the paragraph's w:pPr. */
  readonly of: (properties: XmlElement | undefined) => ParagraphStyle;
}

/** Styles based on styles; longer chains are damage. */
const longestChain = 20;

/** Reads styles.xml; `levelOf` tells the level a list links to a style, where the style itself names none. */
export function stylesIn(
  part: XmlElement | undefined,
  levelOf: (list: string, style: string) => number | null,
): Styles {
  const styles = new Map(
    childrenOf(part, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const standard = [...styles.values()].find(
    ({ attributes }) => attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default') ?? '0'),
  );

  /** A style and those it is based on, nearest first. */
  function chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = id === undefined ? standard : styles.get(id);
    while (style !== undefined && found.length < longestChain) {
      found.push(style);
      style = styles.get(value(child(style, 'w:basedOn')) ?? '');
    }
    return found;
  }

  return {
    of: (properties) => {
      const styles = chain(value(child(properties, 'w:pStyle')));
      const all = [properties, ...styles.map((style) => child(style, 'w:pPr'))];
      const numbering = numberingOf(all, styles);
      const kind =
        kindOf(properties) ?? first(styles, (style) => styleKindOf(style) ?? kindOf(child(style, 'w:pPr')));
      return { kind: kind ?? (numbering === null ? 'paragraph' : 'list-item'), numbering };
    },
  };

  function numberingOf(
    all: readonly (XmlElement | undefined)[],
    styles: readonly XmlElement[],
  ): NumberingOf | null {
    const at = all.findIndex((each) => child(child(each, 'w:numPr'), 'w:numId') !== undefined);
    const properties = child(all[at], 'w:numPr');
    const list = value(child(properties, 'w:numId'));
    // 0 takes the list of the style away again.
    if (list === null || list === undefined || list === '0') return null;
    const own = first(all, (each) => value(child(child(each, 'w:numPr'), 'w:ilvl')));
    const linked = first(styles, (style) => levelOf(list, style.attributes.get('w:styleId') ?? ''));
    return { list, level: (own === null ? linked : Number(own)) ?? 0 };
  }
}

function styleKindOf(style: XmlElement): BlockKind | null {
  return styleKind(value(child(style, 'w:name')) ?? '');
}

/** By its level in the outline; 9 is Word's "body text". */
function kindOf(properties: XmlElement | undefined): BlockKind | null {
  const level = value(child(properties, 'w:outlineLvl'));
  if (level === undefined) return null;
  return /^[0-8]$/.test(level) ? 'heading' : 'paragraph';
}

/** The w:val of an element. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** Whether a property that is on by standing there is on. */
export function isOn(told: string | undefined): boolean {
  return told === undefined || !['0', 'false', 'off'].includes(told);
}

function first<T, R>(all: readonly T[], of: (each: T) => R | null | undefined): R | null {
  for (const each of all) {
    const found = of(each);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}
