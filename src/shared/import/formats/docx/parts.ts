import { openArchive } from '../../archive/archive.ts';
import type { ImportFile, Progress } from '../../reading.ts';
import { damaged, locked } from '../../refusals.ts';
import { childrenOf } from '../../xml/elements.ts';
import { readXml, type Prefixes, type XmlElement } from '../../xml/read-xml.ts';

/** The parts of a Word document, found by how the main document is related to them. */
export interface Parts {
  readonly main: XmlElement;
  /** The first part that stands in this relation, `styles` or `footnotes`; undefined where there is none. */
  readonly related: (relation: string) => Promise<XmlElement | undefined>;
  /** The part of a relation's id, as headers are named. */
  readonly byId: (id: string) => Promise<XmlElement | undefined>;
  /** A part of the package itself, `metadata/core-properties`. */
  readonly ofPackage: (relation: string) => Promise<XmlElement | undefined>;
}

const schemas = 'http://schemas.openxmlformats.org';

/** Both sets of namespaces, transitional and strict, under the prefixes Word writes. */
const prefixes: Prefixes = new Map([
  [`${schemas}/wordprocessingml/2006/main`, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  [`${schemas}/officeDocument/2006/relationships`, 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  [`${schemas}/officeDocument/2006/math`, 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  [`${schemas}/drawingml/2006/picture`, 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  [`${schemas}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${schemas}/package/2006/relationships`, ''],
  [`${schemas}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Opens a .docx or .docm. Throws a ReadoutError naming the file where it is none, or locked. */
export async function partsOf(file: ImportFile, progress: Progress): Promise<Parts> {
  expectNoContainer(file);
  const archive = await openArchive(file);

  async function part(path: string, told?: Progress): Promise<XmlElement | undefined> {
    const bytes = await archive.bytes(path);
    return bytes === null ? undefined : readXml(file, path, bytes, prefixes, told);
  }

  const ofPackage = relationsIn(await part('_rels/.rels'), '');
  const path = of(ofPackage, 'officeDocument')?.path ?? 'word/document.xml';
  const main = await part(path, progress);
  if (main?.name !== 'w:document') throw damaged(file.name, 'it is no Word document');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = relationsIn(await part(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);

  async function target(relation: Relation | undefined): Promise<XmlElement | undefined> {
    return relation && part(relation.path);
  }

  return {
    main,
    related: async (name) => target(of(relations, name)),
    byId: async (id) => target(relations.find((relation) => relation.id === id)),
    ofPackage: async (name) => target(of(ofPackage, name)),
  };
}

function of(relations: readonly Relation[], name: string): Relation | undefined {
  return relations.find(({ type }) => type.endsWith(`/${name}`));
}

/** Relations to other parts; those to places outside the file are never followed. */
function relationsIn(element: XmlElement | undefined, folder: string): Relation[] {
  return childrenOf(element, 'Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') return [];
    const path = target.startsWith('/') ? target.slice(1) : within(folder, target);
    return [{ id: attributes.get('Id') ?? '', type: attributes.get('Type') ?? '', path }];
  });
}

/** A path relative to a folder of the archive, `.` and `..` followed. */
function within(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The first bytes of the container (MS-CFB) that Word 97 wrote, and that Word still wraps locked documents in. */
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A stream's name within the container, in UTF-16, as Latin-1 shows it. */
const lockedStream = Array.from('EncryptedPackage').join('\0');

function expectNoContainer({ name, bytes }: ImportFile): void {
  if (!container.every((byte, at) => bytes[at] === byte)) return;
  if (new TextDecoder('latin1').decode(bytes).includes(lockedStream)) throw locked(name);
  throw damaged(name, 'it is of the kind Word wrote before 2007; Word or LibreOffice can save it as .docx');
}
