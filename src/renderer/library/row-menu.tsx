import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { inVersionOrder } from '../../shared/model/versions.ts';
import { shareOf } from '../../shared/relations/wording.ts';
import { useRelated } from '../related/use-related.ts';
import { askAbout } from '../state/library-dialog.ts';
import { openMemo } from '../state/memo.ts';
import { openChain, openComparison, openDocument, openPresence } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { ContextMenuContent, ContextMenuItem, ContextMenuRule } from '../ui/context-menu.tsx';
import { nudgeDocuments, removeDocuments } from './library-acts.ts';
import { meantBy, usePicked } from './picked.ts';
import { saveText } from './save-text.ts';
import { compareWith } from './show-document.ts';

/** Related documents that the menu of a row offers. */
const mostRelated = 3;

/** What can be done with a row, or with all that is picked where the row is among it. */
export function RowMenu({ document }: { document: Document }) {
  const { id } = document;
  const picked = usePicked();
  const several = picked.has(id) && picked.size > 1 ? `${picked.size} documents` : null;
  return (
    <ContextMenuContent>
      {several === null ? (
        <>
          <ContextMenuItem keys="Enter" onSelect={() => openDocument(id)}>
            Read
          </ContextMenuItem>
          <ContextMenuItem keys="Shift Enter" onSelect={() => compareWith(id)}>
            Compare the open document with this
          </ContextMenuItem>
          <CompareWithRelated document={document} />
          <ContextMenuRule />
          <ContextMenuItem keys="F2" onSelect={() => askAbout({ about: 'facts', document: id })}>
            Facts…
          </ContextMenuItem>
          <ContextMenuItem onSelect={() => askAbout({ about: 'kinds', document: id })}>
            Kinds of blocks…
          </ContextMenuItem>
          <ContextMenuItem onSelect={() => openMemo(id)}>Memo</ContextMenuItem>
          <ContextMenuItem onSelect={() => void saveText(id)}>Save the text…</ContextMenuItem>
          <ContextMenuRule />
        </>
      ) : (
        <>
          <ContextMenuItem onSelect={() => openChain(inVersionOrder(workspaceNow().documents, meantBy(id)))}>
            Compare {several} as a chain
          </ContextMenuItem>
          <ContextMenuItem onSelect={() => openPresenceOf(meantBy(id))}>
            Show which of {several} carry which paragraph
          </ContextMenuItem>
          <ContextMenuRule />
        </>
      )}
      <ContextMenuItem onSelect={() => askAbout({ about: 'group', documents: [...meantBy(id)] })}>
        {several === null ? 'Group…' : `Group ${several}…`}
      </ContextMenuItem>
      <ContextMenuItem keys="Alt ↑" onSelect={() => void nudgeDocuments(meantBy(id), -1)}>
        Move up
      </ContextMenuItem>
      <ContextMenuItem keys="Alt ↓" onSelect={() => void nudgeDocuments(meantBy(id), 1)}>
        Move down
      </ContextMenuItem>
      <ContextMenuRule />
      <ContextMenuItem keys="Del" onSelect={() => void removeDocuments(meantBy(id))}>
        {several === null ? 'Remove from the library' : `Remove ${several} from the library`}
      </ContextMenuItem>
    </ContextMenuContent>
  );
}

/** The earliest of the documents against the others. */
function openPresenceOf(ids: Iterable<Id>): void {
  const [first, ...others] = inVersionOrder(workspaceNow().documents, ids);
  if (first !== undefined) openPresence(first, others);
}

/** The documents it shares most paragraphs with. */
function CompareWithRelated({ document }: { document: Document }) {
  return useRelated(document, mostRelated).map((each) => (
    <ContextMenuItem key={each.document.id} onSelect={() => openComparison(document.id, each.document.id)}>
      Compare with {each.document.number} ({shareOf(each.figures)})
    </ContextMenuItem>
  ));
}
