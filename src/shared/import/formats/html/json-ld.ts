import { z } from 'zod/mini';
import { attribute, isElement, isText, nodesBelow } from './tree.ts';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** Characters of a script of linked data that are parsed at most. */
const longest = 200_000;
/** Things of one page that are looked at. */
const most = 100;

const Named = z.union([z.string(), z.looseObject({ name: z.optional(z.string()) })]);
const Names = z.union([Named, z.array(Named)]);

/** What of schema.org's Article is of use here; what is of another shape is left out, not refused. */
const Article = z.looseObject({
  headline: z.catch(z.optional(z.string()), undefined),
  datePublished: z.catch(z.optional(z.string()), undefined),
  inLanguage: z.catch(z.optional(z.string()), undefined),
  author: z.catch(z.optional(Names), undefined),
  publisher: z.catch(z.optional(Names), undefined),
});

/** What a page's linked data says of its article. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly inLanguage: string | undefined;
  readonly author: string | undefined;
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
      const { headline, datePublished, inLanguage, author, publisher } = read.data;
      if (headline === undefined && datePublished === undefined) continue;
      found.push({ headline, datePublished, inLanguage, author: nameOf(author), publisher: nameOf(publisher) });
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

function nameOf(names: z.infer<typeof Names> | undefined): string | undefined {
  const list = Array.isArray(names) ? names : [names];
  const found = list.flatMap((one) => (typeof one === 'string' ? one : (one?.name ?? [])));
  return found.length === 0 ? undefined : found.slice(0, 10).join(', ');
}
