import { chainAround } from '../../shared/comparison/chain.ts';
import { type Comparison, type Compares, savedComparison } from '../../shared/model/comparison.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { listed } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { createStore, useStore } from '../state/store.ts';
import { changeView, defaultPair, openPresence, useView } from '../state/view.ts';
import { run, toastDone, useWorkspace, workspaceNow } from '../state/workspace.ts';
import type { ComparedPair } from './pair.ts';

/** What would be saved of the comparison in sight, and its record where it is. */
export interface Kept {
  readonly compares: Compares;
  readonly saved: Comparison | undefined;
}

/** The comparison in sight as something to keep; null where nothing is compared. */
export function useKept(): Kept | null {
  const pair = useView(({ compare }) => compare);
  const documents = useWorkspace((workspace) => workspace.documents);
  const comparisons = useWorkspace((workspace) => workspace.comparisons);
  if (pair === null) return null;
  const compares = comparedIn(documents, pair);
  return { compares, saved: savedComparison(comparisons.values(), compares) };
}

/** The table of presence, the chain in the strip, or the pair. */
function comparedIn(documents: Workspace['documents'], pair: ComparedPair): Compares {
  const { left, right, what, against, chain } = pair;
  if (what === 'presence' && against.length > 0) return { kind: 'presence', documents: [left, ...against] };
  const shown = chain.length > 0 ? chain : chainAround(documents, pair, chain);
  return { kind: 'chain', documents: shown.length > 0 ? shown : [left, right] };
}

/** Saves a comparison; answers its id, or null where it could not be done. */
export async function saveComparison({ kind, documents }: Compares): Promise<Id | null> {
  const id = crypto.randomUUID();
  const done = await run({ type: 'addComparison', id, kind, documents });
  if (done) say(`Saved the comparison of ${numbersOf(documents)}`);
  return done ? id : null;
}

/** Takes a comparison out of those that are saved; the way back is offered. */
export async function forgetComparison({ id, documents }: Comparison): Promise<void> {
  if (await run({ type: 'removeComparison', id }))
    toastDone(`The comparison of ${numbersOf(documents)} is no longer saved`);
}

/** Shows a saved comparison. Documents that were removed are passed over while two are left. */
export function openSaved({ kind, documents }: Comparison): void {
  const library = workspaceNow().documents;
  const there = documents.filter((id) => library.has(id));
  const [left, right] = there.length < 2 ? documents : there;
  if (left === undefined || right === undefined) return;
  if (kind === 'chain')
    changeView({ mode: 'compare', compare: { ...defaultPair, left, right, chain: documents } });
  else openPresence(left, there.length < 2 ? documents.slice(1) : there.slice(1));
}

/** How documents are called in a row: `001, 002 and 003`; a removed one by the number it had. */
export function numbersOf(documents: readonly Id[]): string {
  const workspace = workspaceNow();
  return listed(documents.map((id) => numberIn(workspace, id)));
}

export function numberIn({ documents, removed }: Pick<Workspace, 'documents' | 'removed'>, id: Id): string {
  return documents.get(id)?.number ?? removed.get(id)?.document.number ?? '?';
}

/** The saved comparison whose note is being written. */
const noted = createStore<Id | null>(null);

export function useNoted(): Id | null {
  return useStore(noted, (id) => id);
}

/** Opens the note on a saved comparison to be written, or (null) closes it. */
export function writeNote(id: Id | null): void {
  noted.set(() => id);
}
