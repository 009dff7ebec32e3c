import type { BlockKind } from '../../../model/document.ts';
import { child, childrenOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { styleKind } from '../flowing/style-kind.ts';
import type { Parts } from './parts.ts';

/** What the styles of a document say. */
export interface Styles {
  /** The kind a paragraph's style gives it; null where it gives none. */
  readonly kind: (style: string | undefined) => BlockKind | null;
  /** Whether words, or a section, of this style are not shown. */
  readonly hides: (style: string | undefined) => boolean;
  /** The definition of a list by name, and that of the numbers of headings. */
  readonly list: (name: string | undefined) => XmlElement | undefined;
  readonly outline: XmlElement | undefined;
}

/** Styles based on styles; longer chains are damage. */
const longestChain = 20;

export function stylesIn({ content, styles: common }: Parts): Styles {
  const rooms = [
    child(common, 'office:styles'),
    child(common, 'office:automatic-styles'),
    child(content, 'office:automatic-styles'),
  ];
  const styles = named(rooms, 'style:style');
  const lists = named(rooms, 'text:list-style');

  /** What each style that is used says, worked out once. */
  const told = new Map<string, Told>();

  function toldBy(name: string): Told {
    const known = told.get(name) ?? toldIn(chain(styles, name));
    told.set(name, known);
    return known;
  }

  return {
    kind: (name) => toldBy(name ?? '').kind,
    hides: (name) => toldBy(name ?? '').hides,
    list: (name) => lists.get(name ?? ''),
    outline: child(rooms[0], 'text:outline-style'),
  };
}

interface Told {
  readonly kind: BlockKind | null;
  readonly hides: boolean;
}

/** A style and those it is based on, nearest first. */
function chain(styles: ReadonlyMap<string, XmlElement>, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  let style = styles.get(name);
  while (style !== undefined && found.length < longestChain) {
    found.push(style);
    style = styles.get(style.attributes.get('style:parent-style-name') ?? '');
  }
  return found;
}

function toldIn(styles: readonly XmlElement[]): Told {
  const texts = styles.map((style) => child(style, 'style:text-properties')?.attributes);
  return {
    kind: styles.map(ownKind).find((kind) => kind !== null) ?? null,
    hides: texts.some((text) => text?.get('text:display') === 'none'),
  };
}

function named(rooms: readonly (XmlElement | undefined)[], name: string): ReadonlyMap<string, XmlElement> {
  const elements = rooms.flatMap((room) => childrenOf(room, name));
  return new Map(elements.map((element) => [element.attributes.get('style:name') ?? '', element]));
}

/** By the name it is shown under; `Heading_20_1` is how XML must write `Heading 1`. */
function ownKind({ attributes }: XmlElement): BlockKind | null {
  const name = attributes.get('style:name') ?? '';
  const decoded = name.replaceAll(/_([0-9a-f]{2,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return styleKind(attributes.get('style:display-name') ?? decoded);
}
