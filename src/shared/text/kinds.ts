import type { Block, BlockKind, DocumentText } from '../model/document.ts';
import { ReadoutError } from '../model/errors.ts';
import { paragraphNumbers } from './blocks.ts';

/**
 * The same text with other kinds for its blocks, one for each in order. Words and offsets stay.
 * Throws `request-refused` where there is not one kind for each block.
 */
export function withKinds({ text, blocks }: DocumentText, kinds: readonly BlockKind[]): DocumentText {
  if (kinds.length !== blocks.length)
    throw new ReadoutError(
      'request-refused',
      `The text has ${blocks.length} blocks, and kinds were given for ${kinds.length}. Nothing was changed.`,
    );
  return { text, blocks: blocks.map((block, i) => ({ ...block, kind: kinds[i] ?? block.kind })) };
}

/** What other kinds do to the numbers of the paragraphs that have one before and after: `¶ 9 to ¶ 19 become ¶ 8 to ¶ 18`; null where all keep theirs. */
export function renumbering(before: readonly Block[], after: readonly Block[]): string | null {
  const now = paragraphNumbers(after);
  const moved = paragraphNumbers(before).flatMap((was, i) => {
    const is = now[i] ?? null;
    return was === null || is === null || was === is ? [] : [{ was, is }];
  });
  const runs: { was: number; is: number; length: number }[] = [];
  for (const { was, is } of moved) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && was === run.was + run.length && is === run.is + run.length;
    if (goesOn) run.length++;
    else runs.push({ was, is, length: 1 });
  }
  return runs.length === 0 ? null : runs.map(sentence).join('; ');
}

function sentence({ was, is, length }: { was: number; is: number; length: number }): string {
  return length === 1
    ? `¶ ${was} becomes ¶ ${is}`
    : `¶ ${was} to ¶ ${was + length - 1} become ¶ ${is} to ¶ ${is + length - 1}`;
}
