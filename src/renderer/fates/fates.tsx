import type { Id } from '../../shared/model/ids.ts';
import { versionsOf } from '../../shared/model/versions.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { placeIn, viewStore } from '../state/view.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import { lazily } from '../ui/lazily.tsx';
import { closeFates, openFates, useAskedFates } from './asked.ts';
import { isEarlier } from './counterparts.ts';

const FatesDialog = lazily(async () => (await import('./fates-dialog.tsx')).FatesDialog);

/** The list of what became of a document's annotations in another, where it was asked for. */
export function Fates() {
  const asked = useAskedFates();
  const from = useWorkspace(({ documents }) => documents.get(asked?.from ?? ''));
  const to = useWorkspace(({ documents }) => documents.get(asked?.to ?? ''));
  useAction('fates', askHere);
  if (asked === null || from === undefined || to === undefined) return null;
  return (
    <FatesDialog key={`${from.id} ${to.id}`} from={from} to={to} first={asked.first} onClose={closeFates} />
  );
}

/** For the pair that is compared, A in B; for the document that is read, in its next version, or else the one before. */
function askHere(): void {
  const { mode, compare, document, ...view } = viewStore.get();
  const { documents } = workspaceNow();
  if (mode === 'compare' && compare !== null) {
    openFates(compare.left, compare.right, placeIn({ mode, compare, document, ...view }, compare.left).open);
    return;
  }
  const read = mode === 'read' && document !== null && documents.has(document) ? document : null;
  const other = read === null ? null : (versionBeside(read) ?? partnerOf(read));
  if (read === null || other === null)
    say(
      'Compare two documents first, or open one that has another version: facts say of what it is a version',
    );
  else openFates(read, other, placeIn({ mode, compare, document, ...view }, read).open);

  function partnerOf(id: Id): Id | null {
    const other = compare?.left === id ? compare.right : compare?.right === id ? compare.left : null;
    return other !== null && documents.has(other) ? other : null;
  }
}

/** The next version of a document, or else the one before it. */
function versionBeside(id: Id): Id | null {
  const { documents } = workspaceNow();
  const versions = versionsOf(documents, id).filter((other) => other !== id);
  return versions.find((other) => isEarlier(documents, id, other)) ?? versions.at(-1) ?? null;
}
