import { type Element, element, worded } from '../../../interchange/xml/xml.ts';
import type { Report } from '../../report.ts';
import type { Links } from './links.ts';
import { root } from './wordprocessing.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of Word's own that the main part relates to, by what they are. */
const parts = ['styles', 'settings', 'footnotes', 'header', 'footer'] as const;

export function contentTypes(): Element {
  const override = (part: string, type: string): Element =>
    element('Override', { PartName: part, ContentType: type });
  return element('Types', { xmlns: `${packaged}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${word}.document.main+xml`),
    ...parts.map((name) => override(`/word/${name}.xml`, `${word}.${name}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ]);
}

export function packageRelationships(): Element {
  return relationships([
    relationship('document', `${office}/officeDocument`, 'word/document.xml'),
    relationship('core', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ]);
}

export function documentRelationships(links: Links): Element {
  return relationships([
    ...parts.map((name) => relationship(name, `${office}/${name}`, `${name}.xml`)),
    ...links.relationships(),
  ]);
}

/** What the document says of itself: its title, its workspace, its tags and its day; nobody’s name. */
export function corePart({ title, facts }: Report): Element {
  const day = `${facts.day}T00:00:00Z`;
  const namespaces = {
    'xmlns:cp': `${packaged}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return element('cp:coreProperties', namespaces, [
    ...worded('dc:title', title),
    ...worded('dc:subject', facts.workspace),
    ...worded('cp:keywords', facts.tags.join(', ')),
    element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, day),
    element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, day),
  ]);
}

/** Footnotes at the foot of the page, and Word 2013 and later as the Word it is laid out for. */
export function settingsPart(): Element {
  return root('w:settings', [
    element('w:footnotePr', {}, [
      element('w:footnote', { 'w:id': -1 }),
      element('w:footnote', { 'w:id': 0 }),
    ]),
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
  ]);
}

function relationships(all: readonly Element[]): Element {
  return element('Relationships', { xmlns: `${packaged}/relationships` }, all);
}

function relationship(id: string, type: string, target: string): Element {
  return element('Relationship', { Id: id, Type: type, Target: target });
}
