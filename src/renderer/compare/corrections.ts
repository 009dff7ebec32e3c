import type { CorrectedBlock } from '../../shared/model/correction.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { paragraphs } from '../../shared/comparison/wording.ts';
import { paragraphNumbers } from '../../shared/text/blocks.ts';
import { counted } from '../../shared/wording.ts';
import { textOf } from '../state/texts.ts';
import { viewStore } from '../state/view.ts';
import { say } from '../state/feedback.ts';
import { run, sentenceOf, toastDone, workspaceNow } from '../state/workspace.ts';

/** A block of A and a block of B, by index. */
export interface BlockPair {
  readonly left: number;
  readonly right: number;
}

/** Says that a block of A and a block of B, of the comparison in sight, are a pair. One step to undo. */
export async function pairThese(leftBlock: number, rightBlock: number): Promise<void> {
  await correct('pair', [{ left: leftBlock, right: rightBlock }]);
}

/** Says that blocks of A and of B, of the comparison in sight, are no pairs. One step to undo. */
export async function unpair(pairs: readonly BlockPair[]): Promise<void> {
  await correct('apart', pairs);
}

/** Leaves it to the alignment again what these blocks are to each other. */
export async function letReadoutDecide(corrections: readonly Id[]): Promise<void> {
  if (corrections.length === 0) return;
  if (await run({ type: 'removeCorrections', ids: [...corrections] }))
    toastDone(`${counted(corrections.length, 'correction')} taken back: Readout decides`);
}

async function correct(is: 'pair' | 'apart', pairs: readonly BlockPair[]): Promise<void> {
  const sides = await sidesInSight().catch((error: unknown) => {
    say(sentenceOf(error), 'error');
    return null;
  });
  const steps = pairs.flatMap((pair) => {
    const left = sides?.left.blockAt(pair.left);
    const right = sides?.right.blockAt(pair.right);
    return left === undefined || right === undefined
      ? []
      : [{ type: 'correctAlignment' as const, id: crypto.randomUUID(), is, left, right }];
  });
  const [first, ...more] = steps;
  if (first === undefined || sides === null) return;
  const label = `${is === 'pair' ? 'pair' : 'unpair'} paragraphs of ${sides.left.document.number} and ${sides.right.document.number}`;
  const done = await run(more.length === 0 ? first : { type: 'batch', label, steps });
  if (!done) return;
  const left = sides.left.named([...new Set(pairs.map((pair) => pair.left))]);
  const right = sides.right.named([...new Set(pairs.map((pair) => pair.right))]);
  toastDone(`${left} of A and ${right} of B ${is === 'pair' ? 'are paired' : 'are no pair'}`);
}

class Side {
  readonly document: Document;
  readonly #text: DocumentText;

  constructor(document: Document, text: DocumentText) {
    this.document = document;
    this.#text = text;
  }

  blockAt(index: number): CorrectedBlock | undefined {
    const block = this.#text.blocks[index];
    return block === undefined
      ? undefined
      : { document: this.document.id, block: { start: block.start, end: block.end } };
  }

  named(blocks: readonly number[]): string {
    return paragraphs(blocks, paragraphNumbers(this.#text.blocks));
  }
}

async function sidesInSight(): Promise<{ readonly left: Side; readonly right: Side } | null> {
  const { compare } = viewStore.get();
  const { documents } = workspaceNow();
  const left = documents.get(compare?.left ?? '');
  const right = documents.get(compare?.right ?? '');
  if (left === undefined || right === undefined) return null;
  const [a, b] = await Promise.all([textOf(left.id), textOf(right.id)]);
  return { left: new Side(left, a), right: new Side(right, b) };
}
