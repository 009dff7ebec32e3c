import type { BlockKind, Document, DocumentText } from '../../shared/model/document.ts';
import { renumbering, withKinds } from '../../shared/text/kinds.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { run, sentenceOf, toastDone } from '../state/workspace.ts';

/** Has the text of a document stored with other kinds and changes the document to it: one step to undo. False: it was not, and why was said. */
export async function keepKinds(
  { id, number }: Document,
  text: DocumentText,
  kinds: readonly BlockKind[],
): Promise<boolean> {
  try {
    const hash = await request('storeKinds', id, [...kinds]);
    if (!(await run({ type: 'changeDocument', id, change: { text: hash } }))) return false;
  } catch (error) {
    say(sentenceOf(error), 'error');
    return false;
  }
  const numbers = renumbering(text.blocks, withKinds(text, kinds).blocks);
  toastDone(`Kinds of blocks in ${number} changed${numbers === null ? '' : `: ${numbers}`}`);
  return true;
}
