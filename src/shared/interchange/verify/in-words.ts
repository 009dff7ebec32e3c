import { lineOf } from '../../report/escape.ts';
import type { Change } from './changes.ts';
import type { Verdict } from './verdict.ts';
import type { Verified } from './verify.ts';

/** How many quotations have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict['kind'], number>>;

export function verdictCounts(verified: readonly Verified[]): VerdictCounts {
  const counts = { exact: 0, altered: 0, 'not found': 0 };
  for (const { verdict } of verified) counts[verdict.kind] += 1;
  return counts;
}

/** `24 exact, 1 altered, 1 not found`; what there is none of is left out, but for the exact ones. */
export function countsInWords(counts: VerdictCounts): string {
  return (['exact', 'altered', 'not found'] as const)
    .filter((kind) => kind === 'exact' || counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('en')} ${kind}`)
    .join(', ');
}

/** What is to be said of a verdict, a sentence or several without a stop: what changed, and why it is not exact. Empty for what is exact. */
export function remarksOn(verdict: Verdict): string[] {
  if (verdict.kind === 'exact') return [];
  const changes = verdict.kind === 'altered' ? verdict.changes.map(changeInWords) : [];
  return verdict.why === '' ? changes : [...changes, verdict.why];
}

/** `“opposes” became “opposed”`. */
function changeInWords({ was, is }: Change): string {
  if (was === '') return `“${legible(is)}” was added`;
  return is === '' ? `“${legible(was)}” was left out` : `“${legible(was)}” became “${legible(is)}”`;
}

/** Words in which characters that nobody sees are named: `[U+200B]`. */
export function legible(words: string): string {
  return words.replaceAll(
    /[^\P{C}\u{F0000}-\u{10FFFF}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** The findings on a report as Markdown: the figures, then each quotation that is not exact. `numberOf` names a document. */
export function findingsMarkdown(
  name: string,
  verified: readonly Verified[],
  numberOf: (document: string) => string,
): string {
  const items = verified.flatMap(({ at, words, document, place, verdict }) => {
    if (verdict.kind === 'exact') return [];
    const where = [at, ...(document === null ? [] : [`${numberOf(document)} ${place}`.trim()])].join(', ');
    const remarks = remarksOn(verdict).map((remark) => `  - ${lineOf(remark)}`);
    return [`- **${verdict.kind}** (${lineOf(where)}): ${lineOf(`“${legible(words)}”`)}`, ...remarks];
  });
  const head = `${lineOf(name)}: ${countsInWords(verdictCounts(verified))}.`;
  return `${items.length === 0 ? head : `${head}\n\n${items.join('\n')}`}\n`;
}
