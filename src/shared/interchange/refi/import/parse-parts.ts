import { child, childrenOf, wordsOf } from '../../../import/xml/elements.ts';
import type { XmlElement } from '../../../import/xml/read-xml.ts';
import { Moment } from '../../../model/ids.ts';
import type { Guid, Making, RefiCode, RefiSelection, Said } from './project.ts';

/** The names of those who made things, by GUID. */
export type Users = ReadonlyMap<Guid, string>;

export function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** An attribute that is a GUID, as GUIDs are compared; empty where there is none. */
export function guidIn(element: XmlElement | undefined, name: string): Guid {
  return (element?.attributes.get(name) ?? '')
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
}

/** The words of the first element of this name within an element; empty where there is none. */
export function wordsIn(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found === undefined ? '' : wordsOf(found);
}

export function saidOf(element: XmlElement): Said {
  return { description: wordsIn(element, 'Description'), notes: targets(childrenOf(element, 'NoteRef')) };
}

export function makingOf(element: XmlElement, users: Users): Making {
  const author = users.get(guidIn(element, 'creatingUser')) ?? null;
  const createdAt = momentOf(attribute(element, 'creationDateTime'));
  return {
    author,
    createdAt,
    updatedBy: users.get(guidIn(element, 'modifyingUser')) ?? null,
    updatedAt: momentOf(attribute(element, 'modifiedDateTime')),
  };
}

export function codeOf(element: XmlElement): RefiCode {
  return {
    guid: guidIn(element, 'guid'),
    name: attribute(element, 'name').trim(),
    codable: !['false', '0'].includes(attribute(element, 'isCodable').trim()),
    colour: colourOf(attribute(element, 'color')),
    ...saidOf(element),
    children: childrenOf(element, 'Code').map(codeOf),
  };
}

export function selectionOf(element: XmlElement, users: Users): RefiSelection {
  const codings = childrenOf(element, 'Coding');
  const said = saidOf(element);
  return {
    guid: guidIn(element, 'guid'),
    name: attribute(element, 'name'),
    start: positionOf(attribute(element, 'startPosition')),
    end: positionOf(attribute(element, 'endPosition')),
    codes: targets(codings.flatMap((coding) => childrenOf(coding, 'CodeRef'))),
    description: said.description,
    // Readout has no note of a single coding: it is the selection's.
    notes: [
      ...new Set([...said.notes, ...targets(codings.flatMap((coding) => childrenOf(coding, 'NoteRef')))]),
    ],
    ...madeByCoder(makingOf(element, users), codings, users),
  };
}

/** Some programs say who and when of the last change alone, or of the codings. */
function madeByCoder(making: Making, codings: readonly XmlElement[], users: Users): Making {
  const [first] = codings.map((coding) => makingOf(coding, users));
  return {
    ...making,
    author: making.author ?? (making.createdAt === null ? making.updatedBy : null) ?? first?.author ?? null,
    createdAt: making.createdAt ?? making.updatedAt ?? first?.createdAt ?? null,
  };
}

function targets(references: readonly XmlElement[]): Guid[] {
  return [...new Set(references.map((reference) => guidIn(reference, 'targetGUID')))];
}

/** A whole number that can be a place in a text, or would be if it were not negative; null for anything else. */
function positionOf(value: string): number | null {
  const position = /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(position) ? position : null;
}

function colourOf(value: string): string | null {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value.trim())?.[1]?.toLowerCase();
  if (hex === undefined) return null;
  return hex.length === 6 ? `#${hex}` : `#${Array.from(hex, (digit) => digit + digit).join('')}`;
}

/** A moment of XML Schema in UTC; one without a time zone is taken to be there. Null where it is none. */
function momentOf(value: string): Moment | null {
  const given = value.trim();
  if (Moment.safeParse(given).success) return given;
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/i.test(given) ? given : `${given}Z`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(zoned)) return null;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
