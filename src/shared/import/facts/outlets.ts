import { outletList } from './outlet-list.ts';

const standings = ['government', 'state-agency', 'state-press', 'agency', 'press'] as const;
export type Standing = (typeof standings)[number];

/** An outlet that is known by name. */
export interface Outlet {
  /** How it is named in short where the text has only a domain. */
  readonly name: string;
  readonly standing: Standing;
}

/** The name of a known outlet in Chinese characters, or, of a Japanese text, in kana as well; null where it has none. */
export function easternName(name: string, isJapanese: boolean): string | null {
  const names = eastNames.get(outletNamed(name)?.name ?? '') ?? [];
  return (
    names.find((one) => (isJapanese || !/[\u3040-\u30ff]/.test(one)) && !/\p{Script=Hangul}/u.test(one)) ??
    null
  );
}

/** An outlet's name in a text: a half-open range in UTF-16. */
export interface NamedOutlet {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
}

const isEastern = /[^ -\u04ff\u2019]/;
const byName = new Map<string, Outlet>();
const byDomain = new Map<string, Outlet>();
const capitals = new Map<string, string>();
const longer = new Map<string, string>();
const eastNames = new Map<string, string[]>();
const allNames: string[] = [];
for (const line of outletList.trim().split('\n')) {
  const [first = '', standing = '', names = '', domains = ''] = line.split(';').map((part) => part.trim());
  const outlet: Outlet = { name: unstarred(first), standing: isStanding(standing) ? standing : 'press' };
  for (const marked of [first, ...listed(names)]) {
    const one = unstarred(marked);
    byName.set(folded(one), outlet);
    if (one !== one.toUpperCase()) capitals.set(one.toUpperCase(), one);
    if (one === marked) allNames.push(one);
  }
  for (const one of listed(names)) {
    const full = listed(names).find(
      (other) => other.startsWith(one) && other !== one && /[信通]/.test(other),
    );
    if (full !== undefined && one.length < 3 && isEastern.test(one)) longer.set(one, full);
  }
  eastNames.set(
    outlet.name,
    listed(names)
      .map(unstarred)
      .filter((one) => isEastern.test(one) && one.length > 2),
  );
  for (const domain of listed(domains)) byDomain.set(domain, outlet);
}

const written = [...new Set(allNames.flatMap((name) => [name, name.toUpperCase()]))]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const latin = written.filter((name) => !isEastern.test(name));
/** Two signs alone (共同, 時事) are words as well: only where a name is expected are they names. */
const eastern = written.filter((name) => isEastern.test(name) && name.length > 2);
const anyName = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.@])(?:${latin.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]|\\.[a-z])|${eastern.join('|')}`,
  'gu',
);

/** The known outlet of that name, whatever its case; null where there is none. */
export function outletNamed(name: string): Outlet | null {
  return byName.get(folded(name)) ?? null;
}

/**
 * A known name as a reader would write it: `KYODO NEWS` is Kyodo News, and an agency that signs in
 * two signs, as 共同, goes by the first of its names that is longer and begins so.
 */
export function asNamed(name: string): string {
  return capitals.get(name) ?? longer.get(name) ?? name;
}

/** The known outlets named in a text, in order. Linear, but with hundreds of names: for lines, not for books. */
export function outletsIn(text: string): NamedOutlet[] {
  return [...text.matchAll(anyName)].flatMap((match) => {
    const outlet = outletNamed(match[0]);
    return outlet === null ? [] : [{ start: match.index, end: match.index + match[0].length, outlet }];
  });
}

/** The known outlet a host belongs to (`www.fmprc.gov.cn`), the nearest domain first; null where there is none. */
export function outletAt(host: string): Outlet | null {
  const parts = host.toLowerCase().split('.');
  for (let from = 0; from < parts.length - 1; from += 1) {
    const outlet = byDomain.get(parts.slice(from).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return null;
}

function listed(names: string): string[] {
  return names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function unstarred(name: string): string {
  return name.replace(/^\*/, '');
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function isStanding(word: string): word is Standing {
  return standings.some((standing) => standing === word);
}
