/** What parts a page's title from its site's name. */
const parting = /\s+[-–—|·«»:]\s+|\s*[|｜_－]+\s*|\s*(?:--|——)\s*/;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * A page's title without the name of its site: cut to the heading it repeats where it does; else
 * without its last part where that is the site's name; else its first part, where that is half as
 * long again as each other. What cannot be told stays whole.
 */
export function siteless(title: string, site: string | null, headings: readonly string[]): string {
  const whole = title.replaceAll(/\s+/g, ' ').trim();
  const heading = headings.find((heading) => {
    const words = bare(heading);
    return words.length >= 4 && bare(whole).includes(words);
  });
  if (heading !== undefined) return heading;
  const parts = whole.split(parting).filter((part) => part !== '');
  if (parts.length < 2) return whole;
  const name = site === null ? '' : bare(site);
  const isSite = (part: string): boolean => name !== '' && (bare(part) === name || name.includes(bare(part)));
  if (isSite(parts.at(-1) ?? '')) return upTo(whole, parts);
  const [first = '', ...others] = parts;
  return others.every((other) => first.length >= other.length * 1.5) ? first : whole;
}

/** The title up to the last part of it. */
function upTo(whole: string, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const cut = whole.slice(0, whole.length - last.length);
  return cut.replace(/[\s\-–—|·«»:｜_－]+$/, '');
}
