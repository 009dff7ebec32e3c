let names: Intl.DisplayNames | undefined;

/** What a language is called, from its BCP 47 tag. The names are fetched once: that costs more than to paint a page. */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return names.of(language) ?? language;
}
