import { openArchive } from '../../archive/archive.ts';
import type { ImportFile, Progress } from '../../reading.ts';
import { damaged, locked } from '../../refusals.ts';
import { child, descendants } from '../../xml/elements.ts';
import { readXml, type Prefixes, type XmlElement } from '../../xml/read-xml.ts';

/** The parts of an OpenDocument text; in a flat file all are one element. */
export interface Parts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

const prefixes: Prefixes = new Map([
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
    (name) => [`${oasis}:${name}:1.0`, name] as const,
  ),
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** Opens an .odt or .fodt. Throws a ReadoutError naming the file where it is none, or locked. */
export async function partsOf(file: ImportFile, progress: Progress): Promise<Parts> {
  const parts = isZip(file) ? await packed(file, progress) : flat(file, progress);
  if (child(child(parts.content, 'office:body'), 'office:text') === undefined)
    throw damaged(file.name, 'it is no text document of OpenDocument');
  return parts;
}

function isZip({ bytes }: ImportFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function flat(file: ImportFile, progress: Progress): Parts {
  const content = readXml(file, file.name, file.bytes, prefixes, progress);
  return { content, styles: content, meta: content };
}

async function packed(file: ImportFile, progress: Progress): Promise<Parts> {
  const archive = await openArchive(file);

  async function part(path: string, told?: Progress): Promise<XmlElement | undefined> {
    const bytes = await archive.bytes(path);
    return bytes === null ? undefined : readXml(file, path, bytes, prefixes, told);
  }

  const manifest = await part('META-INF/manifest.xml');
  if (manifest && descendants(manifest, 'manifest:encryption-data').length > 0) throw locked(file.name);
  const content = await part('content.xml', progress);
  if (content === undefined) throw damaged(file.name, 'it is no text document of OpenDocument');
  return { content, styles: await part('styles.xml'), meta: await part('meta.xml') };
}
