let names: Intl.DisplayNames | undefined;

/**
 * What a language is called, from its BCP 47 tag; the tag itself where it has no name, or is none.
 * The names are fetched once: that costs more than to paint a page.
 */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return names.of(language) ?? language;
  } catch {
    return language; // `en-x` has the form of a tag and is none
  }
}
