import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../limits.ts';
import type { ImportFile, Progress } from '../reading.ts';
import { damaged, tooLarge } from '../refusals.ts';
import { ReadoutError } from '../../model/errors.ts';
import { xmlText } from './xml-text.ts';

/** An element of a document. Names bear the prefixes of the reader, not the file's: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Namespace URI to the prefix the reader uses for it (`''` for none). Two may share one prefix.
 * Names of other namespaces read as `{uri}name`.
 */
export type Prefixes = ReadonlyMap<string, string>;

const none: ReadonlyMap<string, string> = new Map();

/** UTF-16 code units parsed between two words about progress. */
const slice = 1024 * 1024;

/**
 * Reads a part of a document as XML 1.0 with namespaces: comments and processing instructions are
 * left out, CDATA is text. A document type may be named, but may declare nothing, and only the five
 * entities of XML are known: so nothing is fetched and nothing expands. Throws a ReadoutError naming
 * the file where the part is not well-formed or goes beyond the limits. O(bytes).
 */
export function readXml(
  file: ImportFile,
  part: string,
  bytes: Uint8Array,
  prefixes: Prefixes,
  progress?: Progress,
): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const tree = treeBuilder(file, prefixes);
  parser.on('error', (error) => {
    throw damaged(file.name, `its part "${part}" is not well-formed`, error.message);
  });
  parser.on('doctype', (doctype) => {
    if (/<!|%/.test(doctype))
      throw damaged(file.name, `its part "${part}" declares entities, as no document of its kind does`);
  });
  parser.on('opentag', tree.open);
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  parser.on('closetag', tree.close);
  const text = xmlText(file, part, bytes);
  try {
    for (let at = 0; at < text.length; at += slice) {
      parser.write(text.slice(at, at + slice));
      progress?.(Math.min(at + slice, text.length), text.length, 'characters');
    }
    parser.close();
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw damaged(file.name, `its part "${part}" is not well-formed`, String(error));
  }
  const root = tree.root();
  if (root === null) throw damaged(file.name, `its part "${part}" is empty`);
  return root;
}

function treeBuilder(file: ImportFile, prefixes: Prefixes) {
  type Open = { name: string; attributes: ReadonlyMap<string, string>; children: (XmlElement | string)[] };
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;

  function named(uri: string, local: string): string {
    const prefix = prefixes.get(uri);
    if (prefix === undefined) return uri === '' ? local : `{${uri}}${local}`;
    return prefix === '' ? local : `${prefix}:${local}`;
  }

  function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
    const given = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    return given.length === 0
      ? none
      : new Map(given.map(({ uri, local, value }) => [named(uri, local), value]));
  }

  return {
    open: (tag: SaxesTagNS): void => {
      count += 1;
      if (count > limits.elements) throw tooLarge(file.name, `it has more than ${limits.elements} elements`);
      if (stack.length >= limits.depth)
        throw tooLarge(file.name, `its elements are nested more than ${limits.depth} deep`);
      const element = { name: named(tag.uri, tag.local), attributes: attributesOf(tag), children: [] };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    text: (words: string): void => {
      stack.at(-1)?.children.push(words);
    },
    close: (): void => {
      stack.pop();
    },
    root: (): XmlElement | null => root,
  };
}
