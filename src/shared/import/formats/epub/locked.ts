import type { Archive } from '../../archive/archive.ts';
import type { ImportFile } from '../../reading.ts';
import { ReadoutError } from '../../../model/errors.ts';
import { descendants } from '../../xml/elements.ts';
import { readXml, type Prefixes } from '../../xml/read-xml.ts';

const prefixes: Prefixes = new Map([['http://www.w3.org/2001/04/xmlenc#', 'enc']]);

/** Ways of scrambling that books use for their fonts alone: the text stays readable. */
const fontsOnly = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Throws a ReadoutError naming the file where its text is locked to a reader's account (DRM). */
export async function refuseLocked(file: ImportFile, archive: Archive): Promise<void> {
  const path = 'META-INF/encryption.xml';
  const bytes = await archive.bytes(path);
  if (bytes === null) return;
  const methods = descendants(readXml(file, path, bytes, prefixes), 'enc:EncryptionMethod');
  if (methods.every((method) => fontsOnly.has(method.attributes.get('Algorithm') ?? ''))) return;
  throw new ReadoutError(
    'file-unreadable',
    `${file.name} is locked by its publisher (DRM), so its text cannot be read. It was not added; ` +
      'ask for a copy without the lock, or copy the passages you need and paste them.',
  );
}
