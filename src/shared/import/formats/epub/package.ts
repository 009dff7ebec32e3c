import type { Archive } from '../../archive/archive.ts';
import type { Hint, ImportFile } from '../../reading.ts';
import { damaged } from '../../refusals.ts';
import { child, childrenOf, descendants, wordsOf } from '../../xml/elements.ts';
import { readXml, type Prefixes, type XmlElement } from '../../xml/read-xml.ts';

const prefixes: Prefixes = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:container', ''],
  ['http://www.idpf.org/2007/opf', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** A chapter of a book: its path in the archive, and whether it only leads to others. */
export interface Chapter {
  readonly path: string;
  readonly contents: boolean;
}

/** What a book says of itself: its chapters in the order they are read in, and its facts. */
export interface Package {
  readonly chapters: readonly Chapter[];
  readonly hints: readonly Hint[];
}

const stated = [
  ['title', 'dc:title'],
  ['outlet', 'dc:publisher'],
  ['published', 'dc:date'],
  ['language', 'dc:language'],
] as const;

/**
 * Reads the package of an EPUB 2 or 3 (OCF container.xml, then the OPF it names). Throws a
 * ReadoutError naming the file where there is none.
 */
export async function packageOf(file: ImportFile, archive: Archive): Promise<Package> {
  const container = await xmlOf(file, archive, 'META-INF/container.xml');
  const path = descendants(container, 'rootfile')[0]?.attributes.get('full-path');
  if (path === undefined) throw damaged(file.name, 'it does not say where its package is');
  const opf = await xmlOf(file, archive, path);
  const items = new Map(
    childrenOf(child(opf, 'manifest'), 'item').map((item) => [item.attributes.get('id') ?? '', item]),
  );
  const order = new Set(
    childrenOf(child(opf, 'spine'), 'itemref').map((item) => item.attributes.get('idref') ?? ''),
  );
  const leading = new Set(
    childrenOf(child(opf, 'guide'), 'reference')
      .filter((reference) => reference.attributes.get('type') === 'toc')
      .map((reference) => resolved(path, reference.attributes.get('href') ?? '')),
  );
  const chapters = [...order].flatMap((id): Chapter[] => {
    const item = items.get(id);
    const href = item?.attributes.get('href');
    if (item === undefined || href === undefined || !isPage(item)) return [];
    const place = resolved(path, href);
    const isNavigation = (item.attributes.get('properties') ?? '').split(/\s+/).includes('nav');
    return [{ path: place, contents: isNavigation || leading.has(place) }];
  });
  return { chapters, hints: hintsOf(child(opf, 'metadata')) };
}

const isPage = (item: XmlElement): boolean =>
  /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/.test(
    item.attributes.get('media-type') ?? '',
  );

async function xmlOf(file: ImportFile, archive: Archive, path: string): Promise<XmlElement> {
  const bytes = await archive.bytes(path);
  if (bytes === null) throw damaged(file.name, `its part "${path.slice(0, 100)}" is missing`);
  return readXml(file, path, bytes, prefixes);
}

/** A reference from one member of the archive to another, as the other's path. */
function resolved(from: string, reference: string): string {
  const path = unescaped(reference.replace(/[?#].*$/s, ''));
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** The book's own facts; older packages keep them one element deeper. */
function hintsOf(metadata: XmlElement | undefined): Hint[] {
  if (metadata === undefined) return [];
  return stated.flatMap(([fact, name]): Hint[] => {
    const value = wordsOf(descendants(metadata, name)[0] ?? empty)
      .replaceAll(/\s+/g, ' ')
      .trim();
    return value === '' ? [] : [{ fact, value: value.slice(0, 500), where: `the book's data, ${name}` }];
  });
}

const empty: XmlElement = { name: '', attributes: new Map(), children: [] };
