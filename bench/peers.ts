import { diffArrays, diffWordsWithSpace } from 'diff';
import { DefaultLinesDiffComputer } from 'vscode-diff';

/** What VS Code itself allows for one comparison, milliseconds. */
const mostTime = 5_000;

/** jsdiff on all words. */
export function jsdiffWords(left: string, right: string): unknown {
  return diffWordsWithSpace(left, right);
}

/** jsdiff with each paragraph as one symbol: finds what is the same and in order, and nothing else. */
export function jsdiffParagraphs(left: string[], right: string[]): unknown {
  return diffArrays(left, right);
}

/** VS Code’s differ as its editor calls it, looking for moves, each paragraph one line; within the time its editor allows, or another, milliseconds. */
export function vsCode(left: string[], right: string[], allowed = mostTime): unknown {
  return new DefaultLinesDiffComputer().computeDiff(left, right, {
    ignoreTrimWhitespace: false,
    maxComputationTimeMs: allowed,
    computeMoves: true,
    extendToSubwords: false,
  });
}
