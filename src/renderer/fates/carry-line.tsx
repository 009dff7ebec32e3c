import { useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { versionsOf } from '../../shared/model/versions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { openFates } from './asked.ts';
import { noneAdjusted, useProposals } from './use-proposals.ts';

/** In the head of a later version: how many annotations of the one before could be carried over to it; nothing where none could. */
export function CarryLine({ document, className }: { document: Document; className: string }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const before = useMemo(() => {
    const versions = versionsOf(documents, document.id);
    return documents.get(versions[versions.indexOf(document.id) - 1] ?? '');
  }, [documents, document.id]);
  return before === undefined ? null : <Offer from={before} to={document} className={className} />;
}

function Offer({ from, to, className }: { from: Document; to: Document; className: string }) {
  const told = useProposals(from, to, noneAdjusted);
  if (told.state !== 'known') return null;
  const count = told.list.filter(({ state }) => state === 'open').length;
  return count === 0 ? null : (
    <button type="button" className={className} onClick={() => openFates(from.id, to.id)}>
      {count} of {from.number}’s {told.list.length} annotations can be carried over…
    </button>
  );
}
