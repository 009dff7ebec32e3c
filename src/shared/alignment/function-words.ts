/** The words a language cannot do without, and others hardly have. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on by as at from be this are it which has have will not would',
  fr: 'le la les des et en un une est que du dans pour qui par sur au aux avec ce il ne pas plus son ses',
  de: 'der die das und den von zu mit sich des dem im ein eine auf für ist nicht auch als an werden bei nach',
  es: 'el la los las de y en que un una por con para del se es al lo como su más fue sus entre sobre',
  pt: 'o os as de e em que um uma do da dos das para com não por no na se ao mais pela foi sua',
  it: 'il lo la gli le di e che in un una del della per con non sono è da al dei nel alla anche più',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit over',
  id: 'yang dan di dengan untuk pada dari dalam ini itu tidak akan oleh kepada adalah juga telah sebagai',
  vi: 'và của các là có cho trong được với những không một người này đã khi từ đến về tại',
};
/** Share of the words of a text that must be such, and how many times as many as of any other language. */
const leastShare = 0.12;
const leastLead = 1.3;

const languagesByWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' '))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
}

/** The language of a text in Latin letters by its function words, or null where none stands out. O(characters). */
export function latinLanguageOf(text: string): string | null {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesByWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < leastShare * words.length) return null;
  return first[1] > leastLead * (second?.[1] ?? 0) ? first[0] : null;
}
