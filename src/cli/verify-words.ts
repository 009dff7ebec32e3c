import { countsInWords, legible, remarksOn, verdictCounts } from '../shared/interchange/verify/in-words.ts';
import type { Verified } from '../shared/interchange/verify/verify.ts';
import type { VerifiedReport } from './verify.ts';

/** A line for each quotation, under it what is to be said of one that is not exact; then the figures. */
export function findingsText({ verified, documents, report, folder }: VerifiedReport): string {
  const lines = verified.flatMap((one) => {
    const number = documents.get(one.document ?? '')?.number ?? '';
    const where = [one.at.padEnd(13), `${number} ${one.place}`.trim().padEnd(14)].join(' ');
    return [
      `${one.verdict.kind.padEnd(9)}  ${where}  “${shortened(one.words)}”`,
      ...remarksOn(one.verdict).map((remark) => `           ${remark}`),
    ];
  });
  return `${[...lines, '', `${report}, compared with ${folder}: ${countsInWords(verdictCounts(verified))}.`].join('\n')}\n`;
}

/** All of it, for other programs; offsets are UTF-16, in the source’s canonical text. */
export function findingsJson({ verified, documents, report, folder }: VerifiedReport): string {
  const counts = verdictCounts(verified);
  const quotations = verified.map(({ at, words, document, place, passage, verdict }: Verified) => {
    const known = documents.get(document ?? '');
    return {
      verdict: verdict.kind,
      at,
      words,
      document: known === undefined ? null : { number: known.number, title: known.title },
      place,
      passage,
      changes: verdict.kind === 'altered' ? verdict.changes.map(({ was, is }) => ({ was, is })) : [],
      why: verdict.kind === 'exact' ? '' : verdict.why,
    };
  });
  const { exact, altered, 'not found': notFound } = counts;
  return `${JSON.stringify({ report, workspace: folder, exact, altered, notFound, quotations }, null, 2)}\n`;
}

/** 0 where every quotation is exact, else 1. */
export function findingsExitCode({ verified }: VerifiedReport): 0 | 1 {
  return verified.every(({ verdict }) => verdict.kind === 'exact') ? 0 : 1;
}

function shortened(words: string): string {
  const characters = Array.from(legible(words));
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
}
