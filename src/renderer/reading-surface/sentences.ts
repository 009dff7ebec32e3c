/**
 * Sentences of one block's text, as `[start, end)` in UTF-16 code units from its first
 * character, without the white space between them. Unicode sentence segmentation, with the
 * parts joined again where it broke after an abbreviation ("Nov. 16", "Mr. Abe", "U.S.").
 */
export function sentencesIn(text: string, language: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let open: number | null = null;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const start: number = open ?? index;
    if (abbreviation.test(segment) && index + segment.length < text.length) {
      open = start;
      continue;
    }
    open = null;
    const end = index + segment.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

const abbreviation =
  /(?:^|[\s("“])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs|Art|(?:[A-Z]\.)*[A-Z])\.\s*$/;
