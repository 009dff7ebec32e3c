type Granularity = 'grapheme' | 'word' | 'sentence';

const made = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language (BCP 47), made once: making one costs more than asking it. A tag nobody knows
 * is segmented as the Unicode rules have it for any language.
 */
export function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = made.get(key) ?? segmenterOf(language, granularity);
  made.set(key, known);
  return known;
}

function segmenterOf(language: string, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter('und', { granularity });
  }
}
