import { type Proposal, stepsToCarry } from '../../shared/anchoring/carrying.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';

/** Carries annotations over as one step to undo. False when it could not be done; the status bar has said why. */
export async function carryOver(
  proposals: readonly Proposal[],
  from: Document,
  to: Document,
  notes: boolean,
): Promise<boolean> {
  const annotations = workspaceNow().annotations.in(to.id).values();
  const receiving = { document: to.id, annotations };
  const steps = stepsToCarry(proposals, receiving, notes, () => crypto.randomUUID());
  const what = counted(proposals.length, 'annotation');
  if (steps.length === 0) {
    say(`${what} of ${from.number}: all of it is there already`);
    return false;
  }
  const label = `carry ${what} over to ${to.number}`;
  const done = await run({ type: 'batch', label, steps });
  if (done) toastDone(`Carried ${what} over to ${to.number}`);
  return done;
}

/** Has an annotation not offered for a document again. */
export async function refuse({ id }: Annotation, to: Document): Promise<void> {
  const done = await run({ type: 'refuseCarry', id: crypto.randomUUID(), annotation: id, document: to.id });
  if (done) toastDone(`Not offered for ${to.number} again`);
}

/** Takes a refusal back. */
export async function offerAgain(refusal: Id): Promise<void> {
  if (await run({ type: 'allowCarry', ids: [refusal] })) say('It is offered again');
}
