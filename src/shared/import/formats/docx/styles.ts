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

/** What properties of a paragraph or a style say; undefined where nothing. */
interface Told {
  readonly kind: BlockKind | undefined;
  readonly list: string | undefined;
  readonly level: string | undefined;
}

interface Style extends Told {
  readonly id: string;
  readonly isStandard: boolean;
  readonly basedOn: string;
}

/** Reads styles.xml; `levelOf` tells the level a list links to a style, where the style itself names none. */
export function stylesIn(
  part: XmlElement | undefined,
  levelOf: (list: string, style: string) => number | null,
): Styles {
  const all = childrenOf(part, 'w:style').map(styleOf);
  const styles = new Map(all.map((style) => [style.id, style]));
  const standard = all.find(({ isStandard }) => isStandard);

  /** A style and those it is based on, nearest first. */
  function chain(id: string | undefined): Style[] {
    const found: Style[] = [];
    let style = id === undefined ? standard : styles.get(id);
    while (style !== undefined && found.length < longestChain) {
      found.push(style);
      style = styles.get(style.basedOn);
    }
    return found;
  }

  function numberingOf(told: readonly Told[], styles: readonly Style[]): NumberingOf | null {
    const list = first(told, (each) => each.list);
    // 0 takes the list of the style away again.
    if (list === undefined || list === '0') return null;
    const own = first(told, (each) => each.level);
    const linked = first(styles, ({ id }) => levelOf(list, id) ?? undefined);
    return { list, level: (own === undefined ? linked : Number(own)) ?? 0 };
  }

  return {
    of: (properties) => {
      const styles = chain(value(child(properties, 'w:pStyle')));
      const told = [toldIn(properties), ...styles];
      const numbering = numberingOf(told, styles);
      const kind = first(told, (each) => each.kind);
      return { kind: kind ?? (numbering === null ? 'paragraph' : 'list-item'), numbering };
    },
  };
}

function styleOf(style: XmlElement): Style {
  const { kind, ...told } = toldIn(child(style, 'w:pPr'));
  const { attributes } = style;
  return {
    ...told,
    kind: styleKind(value(child(style, 'w:name')) ?? '') ?? kind,
    id: attributes.get('w:styleId') ?? '',
    isStandard: attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default') ?? '0'),
    basedOn: value(child(style, 'w:basedOn')) ?? '',
  };
}

function toldIn(properties: XmlElement | undefined): Told {
  const numbering = child(properties, 'w:numPr');
  const outline = value(child(properties, 'w:outlineLvl'));
  return {
    // Level 9 is Word's "body text".
    kind: outline === undefined ? undefined : /^[0-8]$/.test(outline) ? 'heading' : 'paragraph',
    list: value(child(numbering, 'w:numId')),
    level: value(child(numbering, 'w:ilvl')),
  };
}

/** The w:val of an element. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** Whether a property that is on by standing there is on. */
export function isOn(told: string | undefined): boolean {
  return told === undefined || !['0', 'false', 'off'].includes(told);
}

function first<T, R>(all: readonly T[], of: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = of(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
