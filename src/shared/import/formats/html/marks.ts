import type { Reason } from '../../reading.ts';
import { isWithinTag, type Place } from './blocks.ts';
import { attribute, type Element } from './tree.ts';

/** What tags and roles say of what stands in them. */
const byTag: ReadonlyMap<string, Reason> = new Map([
  ['nav', 'menu'],
  ['header', 'menu'],
  ['footer', 'footer'],
  ['aside', 'related'],
  ['dialog', 'menu'],
  ['select', 'menu'],
  ['button', 'menu'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const byRole: ReadonlyMap<string, Reason> = new Map([
  ['navigation', 'menu'],
  ['banner', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['search', 'menu'],
  ['dialog', 'menu'],
  ['alertdialog', 'menu'],
  ['contentinfo', 'footer'],
  ['complementary', 'related'],
]);

/** Words of classes and ids, by what they are commonly used for; the Chinese and Japanese ones as their authors spell them. */
const named: readonly (readonly [Reason, string])[] = [
  [
    'menu',
    'menu nav navbar navigation navi gnav gnavi lnav topnav subnav mainnav topbar toolbar masthead skip skiplink ' +
      'search searchbox login signin cookie cookies consent gdpr popup modal overlay ' +
      'fontsize textsize print printer daohang zihao dayin sousuo pagetop totop backtotop gotop logo sitename tools',
  ],
  ['breadcrumb', 'breadcrumb breadcrumbs crumb crumbs bread pankuzu topicpath weizhi dqwz curpos dangqian'],
  [
    'share',
    'share shares sharing sharedaddy social sns addthis addtoany sharethis bdshare fenxiang tweet likes jiathis',
  ],
  [
    'related',
    'related relate relates relnews relnew recommend recommended recommendation recommendations sidebar sidebox rail ' +
      'ranking trending popular latest mostread widget widgets xgxw xglb xgyd xiangguan kanren readmore morenews ' +
      'jp-relatedposts yarpp taboola outbrain newsletter subscribe signup pagination pager pagenav prevnext tags tagcloud',
  ],
  [
    'advert',
    'ad ads adv advert adverts advertisement advertisements adsense adslot adbox adsbygoogle banner banners sponsor ' +
      'sponsored promo promotion newsletter subscribe signup guanggao koukoku dfp',
  ],
  ['footer', 'footer foot colophon dibu yejiao fnavi bottomnav sitemap'],
  ['copyright', 'copyright copyrights banquan legal beian'],
  ['comment', 'comment comments commentlist disqus respond pinglun liuyan'],
  ['caption', 'caption wp-caption-text imgcaption photocaption tushuo tuzhu'],
];

const byWord: ReadonlyMap<string, Reason> = new Map(
  named.flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
);

/** Words that say what a container has, lacks or is filed under: the next word is not about itself. */
const about = new Set(['no', 'has', 'with', 'without', 'not', 'category', 'tag']);

/** Containers of whole pages: what their classes say is said of the page. */
const wholes = new Set(['html', 'body', 'main', 'article', 'form']);

/** Why what stands in an element is not the article, as the element itself says: its tag, its role, its class or id. */
export const markOf = (place: Place): Reason | null => statedMark(place) ?? wordMark(place.element);

/** What the tag or the role of an element says: its meaning is laid down, unlike that of a name. */
export function statedMark({ element, parent }: Place): Reason | null {
  const role = attribute(element, 'role')?.trim().toLowerCase() ?? '';
  if (element.tagName === 'header' && isInArticle(parent)) return null;
  return isNotes(element) ? null : (byTag.get(element.tagName) ?? byRole.get(role) ?? null);
}

const isInArticle = (place: Place | null): boolean =>
  place !== null && (isWithinTag(place, 'article') || isWithinTag(place, 'main'));

/** Notes under a text are of the text, whatever element holds them. */
const isNotes = (element: Element): boolean =>
  /^doc-(?:footnote|endnotes?)$/.test(attribute(element, 'role')?.trim().toLowerCase() ?? '');

function wordMark(element: Element): Reason | null {
  if (wholes.has(element.tagName) || isNotes(element)) return null;
  for (const name of [attribute(element, 'id'), ...(attribute(element, 'class') ?? '').split(/\s+/, 20)]) {
    if (name === null || name === '' || name.length > 60) continue;
    const whole = byWord.get(name.toLowerCase());
    if (whole !== undefined) return whole;
    const words = wordsOfName(name);
    for (const [at, word] of words.entries()) {
      const reason = byWord.get(word);
      if (reason !== undefined && !about.has(words[at - 1] ?? '')) return reason;
    }
  }
  return null;
}

/** `TRS_shareBox2` -> trs, share, box. */
const wordsOfName = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Names of containers that hold the article, in content systems of many kinds. */
const articleName =
  /^(?:article|articlebody|article[-_]?(?:body|content|text|main)|entry[-_]?content|post[-_]?(?:content|body)|story[-_]?body|content[-_]?(?:body|text|detail)|main[-_]?text|trs_(?:editor|uedeitor)|ucap-content|pages_content|zoom|honbun|honmon|news[-_]?(?:content|text|body)|detail[-_]?(?:content|body)?|body[-_]?text)$/i;

/** How surely an element says that it holds the article: 3 says it in so many words, 0 says nothing. */
export function articleWeight(element: Element): number {
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop') ?? '')) return 3;
  const role = attribute(element, 'role')?.trim().toLowerCase();
  const names = [attribute(element, 'id') ?? '', ...(attribute(element, 'class') ?? '').split(/\s+/, 20)];
  if (element.tagName === 'article' || role === 'article' || names.some((name) => articleName.test(name)))
    return element.tagName === 'body' ? 0 : 2;
  return element.tagName === 'main' || role === 'main' ? 1 : 0;
}
