import type { StanceScale } from './stance.ts';

/** Most characters of a phrase, UTF-16 code units, and of a level, phrases. */
const longest = 200;
const most = 500;

/** The phrases of a level as a person writes them: one a line, or with commas between. */
export function readWords(written: string): string[] {
  return written
    .split(/[,，、;；\n]/u)
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** The phrases of a level as `readWords` reads them back. */
export function writeWords(words: readonly string[]): string {
  return words.join(', ');
}

/** What is wrong with the phrases of one level of a scale, in a sentence; null where nothing is. */
export function wordsProblem(
  levels: StanceScale['levels'],
  level: number,
  words: readonly string[],
): string | null {
  const long = words.find((phrase) => phrase.length > longest);
  if (long !== undefined)
    return `A phrase has at most ${longest} characters: ‘${long.slice(0, 20)}…’ has ${long.length}.`;
  if (words.length > most) return `A level has at most ${most} phrases; these are ${words.length}.`;
  const same = (phrase: string) => phrase.normalize('NFKC').toLowerCase();
  const forms = words.map(same);
  const twice = words.find((_, k) => forms.indexOf(forms[k] ?? '') !== k);
  if (twice !== undefined) return `‘${twice}’ stands here twice.`;
  for (const [other, list] of levels.entries()) {
    const known = other === level ? undefined : list.find((phrase) => forms.includes(same(phrase)));
    if (known !== undefined)
      return `‘${known}’ stands in level ${other + 1} of this scale already. Take it out there first.`;
  }
  return null;
}

/** What is wrong with the name of a scale, in a sentence; null where nothing is. */
export function scaleNameProblem(scales: readonly StanceScale[], scale: number, name: string): string | null {
  if (name.trim() === '') return 'A scale needs a name.';
  if (name.trim().length > longest) return `A name has at most ${longest} characters.`;
  return scales.some((other, k) => k !== scale && other.name.trim() === name.trim())
    ? `There is a scale ‘${name.trim()}’ already.`
    : null;
}

/** A list with one entry moved to another place. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...list.slice(from, from + 1));
}
