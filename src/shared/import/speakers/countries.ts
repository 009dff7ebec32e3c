/** Names of the countries and regions the platform knows, in a language (BCP 47), without a second name in brackets. */
export function countryNames(language: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, k) => String.fromCharCode(65 + k));
  const all = letters.flatMap((first) => letters.map((second) => names.of(first + second)));
  return new Set(all.flatMap((name) => (name === undefined ? [] : [name.replace(/\s?[(（].*$/u, '')])));
}
