import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FactName } from '../../../model/evidence.ts';
import type { Hint } from '../../reading.ts';
import { linkedArticles } from './json-ld.ts';
import { siteless } from './site-name.ts';
import { attribute, isComment, isElement, nodesBelow, wordsOf, type Element } from './tree.ts';

/** Longest value of a hint, in UTF-16 code units. */
const longest = 500;
/** Values told of one fact, and headings a title is compared with. */
const most = 8;

/** Names and properties of `<meta>` that state a fact, the surest first. */
const metas: readonly (readonly [FactName, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'dcterms.title', 'citation_title']],
  ['outlet', ['og:site_name', 'sitename', 'application-name', 'publisher', 'dc.publisher', 'twitter:site']],
  [
    'published',
    [
      'article:published_time',
      'og:published_time',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'date',
      'parsely-pub-date',
      'cdate',
    ],
  ],
  ['agency', ['contentsource', 'source', 'dc.source']],
  ['language', ['content-language', 'og:locale', 'dc.language']],
];

/** What a page states about itself outside its text: each value with the place it stands in, the surest first. */
export function hintsOf(page: DefaultTreeAdapterTypes.Document): Hint[] {
  const hints: Hint[] = [];
  const add = (fact: FactName, value: string | null | undefined, where: string): void => {
    const plain = (value ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longest);
    const same = hints.filter((hint) => hint.fact === fact);
    if (plain === '' || same.length >= most || same.some((hint) => hint.value === plain)) return;
    hints.push({ fact, value: plain, where });
  };
  const named = metasOf(page);
  for (const [fact, names] of metas)
    for (const name of names) add(fact, named.get(name), `page head, ${name}`);
  for (const article of linkedArticles(page)) {
    add('title', article.headline, 'linked data, headline');
    add('outlet', article.publisher, 'linked data, publisher');
    add('published', article.datePublished, 'linked data, datePublished');
    add('language', article.inLanguage, 'linked data, inLanguage');
  }
  const site = hints.find(({ fact }) => fact === 'outlet')?.value ?? null;
  let savedFrom: string | null = null;
  const headings: string[] = [];
  let pageTitle: string | null = null;
  for (const node of nodesBelow(page)) {
    if (isComment(node)) savedFrom ??= /saved from url=\(\d+\)(\S{1,2000})/i.exec(node.data)?.[1] ?? null;
    if (!isElement(node)) continue;
    if (node.tagName === 'html')
      add('language', attribute(node, 'lang') ?? attribute(node, 'xml:lang'), 'page, lang');
    if (node.tagName === 'time' && !isElsewhere(node))
      add('published', attribute(node, 'datetime'), 'page, time element');
    if (node.tagName === 'h1' && headings.length < most) headings.push(wordsOf(node));
    if (node.tagName === 'title' && isHead(node)) pageTitle ??= wordsOf(node);
    if (node.tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
      add('outlet', hostOf(attribute(node, 'href')), 'page head, canonical address');
  }
  if (pageTitle !== null) add('title', siteless(pageTitle, site, headings), 'page head, title');
  add('outlet', hostOf(named.get('og:url') ?? null), 'page head, og:url');
  add('outlet', hostOf(savedFrom), 'address it was saved from');
  return hints;
}

/** The first of each `<meta>` of a page, by its name in lower case. */
function metasOf(page: DefaultTreeAdapterTypes.Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const node of nodesBelow(page)) {
    if (!isElement(node) || node.tagName !== 'meta') continue;
    const name = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'http-equiv');
    const content = attribute(node, 'content');
    if (name === null || content === null || content.trim() === '') continue;
    const key = name.trim().toLowerCase();
    if (!named.has(key)) named.set(key, content);
  }
  return named;
}

const isHead = ({ parentNode }: Element): boolean =>
  parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'head';

/** A moment that is another article's: in a list of related ones, or a comment's. */
function isElsewhere(element: Element): boolean {
  let at: DefaultTreeAdapterTypes.ParentNode | null = element;
  for (let step = 0; step < 64 && at !== null && 'tagName' in at; step += 1) {
    if (['nav', 'aside', 'footer', 'li'].includes(at.tagName)) return true;
    at = at.parentNode;
  }
  return false;
}

/** The host an address names, without `www.`. Nothing is asked of it. */
export function hostOf(address: string | null): string | null {
  if (address === null || !/^https?:/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}
