import type { DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod/mini';
import { attribute, isElement, isText, nodesBelow } from './tree.ts';

/** Characters of a script of linked data that are parsed at most. */
const longest = 200_000;
/** Things of one page that are looked at. */
const most = 100;

const Words = z.string();
const Named = z.union([z.string(), z.looseObject({ name: z.optional(z.string()) })]);
const Names = z.union([Named, z.array(Named)]);

/** What of schema.org's Article is of use here, of any shape. */
const Article = z.looseObject({
  headline: z.optional(z.unknown()),
  datePublished: z.optional(z.unknown()),
  inLanguage: z.optional(z.unknown()),
  publisher: z.optional(z.unknown()),
});

/** What a page's linked data says of its article. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly inLanguage: string | undefined;
  readonly publisher: string | undefined;
}

/** The articles a page's JSON-LD names, those with a headline first. What is not JSON is passed over. */
export function linkedArticles(page: DefaultTreeAdapterTypes.Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const node of nodesBelow(page)) {
    if (!isElement(node) || node.tagName !== 'script') continue;
    if (attribute(node, 'type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const text = node.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
    if (text.length > longest) continue;
    for (const thing of things(parsed(text))) {
      const read = Article.safeParse(thing);
      if (!read.success) continue;
      const headline = wordsOf(read.data.headline);
      const datePublished = wordsOf(read.data.datePublished);
      if (headline === undefined && datePublished === undefined) continue;
      const inLanguage = wordsOf(read.data.inLanguage);
      found.push({ headline, datePublished, inLanguage, publisher: nameOf(read.data.publisher) });
    }
  }
  return found.toSorted((a, b) => Number(b.headline !== undefined) - Number(a.headline !== undefined));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A value, what it lists, and what its `@graph` lists. */
function things(value: unknown): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, most) : [value];
  const graphs = list.flatMap((one) => {
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(one);
    return graph.success ? graph.data['@graph'].slice(0, most) : [];
  });
  return [...list, ...graphs];
}

/** A value where it is words; what is of another shape is passed over. */
function wordsOf(value: unknown): string | undefined {
  const read = Words.safeParse(value);
  return read.success ? read.data : undefined;
}

function nameOf(value: unknown): string | undefined {
  const read = Names.safeParse(value);
  if (!read.success) return undefined;
  const list = Array.isArray(read.data) ? read.data : [read.data];
  const found = list.flatMap((one) => (typeof one === 'string' ? one : (one.name ?? [])));
  return found.length === 0 ? undefined : found.slice(0, 10).join(', ');
}
