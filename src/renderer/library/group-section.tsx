import { ChevronDown, ChevronRight } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { askAbout } from '../state/library-dialog.ts';
import type { Store } from '../state/store.ts';
import { ContextMenuContent, ContextMenuItem } from '../ui/context-menu.tsx';
import { nudgeGroup } from './library-acts.ts';
import { LibraryRow } from './library-row.tsx';
import styles from './library.module.css';
import { RowMenu } from './row-menu.tsx';
import type { RowDrag } from './use-row-drag.ts';

/** A group of the library: its head, and its rows unless it is closed. */
export function GroupSection({
  name,
  documents,
  headed,
  closed,
  inTab,
  visible,
  near,
  drag,
  onToggle,
}: {
  name: string | null;
  documents: readonly Document[];
  /** Whether there are groups at all. */
  headed: boolean;
  closed: boolean;
  /** The row that Tab comes to. */
  inTab: Id | null;
  /** Every row that is shown, of all groups. */
  visible: readonly Id[];
  /** The rows that are drawn whole. */
  near: Store<ReadonlySet<Id>>;
  drag: RowDrag | null;
  onToggle: () => void;
}) {
  return (
    <div data-group>
      {headed ? <Head name={name} count={documents.length} closed={closed} onToggle={onToggle} /> : null}
      {closed ? null : (
        <Rows name={name} documents={documents}>
          {documents.map((document) => (
            <LibraryRow
              key={document.id}
              document={document}
              focusable={document.id === inTab}
              visible={visible}
              near={near}
              dragged={drag?.ids.has(document.id) ?? false}
            />
          ))}
        </Rows>
      )}
    </div>
  );
}

/** The rows of a group, with one menu for whichever is asked. */
function Rows({
  name,
  documents,
  children,
}: {
  name: string | null;
  documents: readonly Document[];
  children: ReactNode;
}) {
  const [asked, ask] = useState<Id | undefined>();
  const document = documents.find(({ id }) => id === asked);
  const onContextMenu = ({ target }: MouseEvent): void => {
    if (target instanceof Element) ask(target.closest<HTMLElement>('[data-document]')?.dataset['document']);
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <div
          role="listbox"
          aria-multiselectable="true"
          aria-label={name ?? 'Documents'}
          onContextMenu={onContextMenu}
        >
          {children}
        </div>
      </ContextMenu.Trigger>
      {document === undefined ? null : <RowMenu document={document} />}
    </ContextMenu.Root>
  );
}

function Head({
  name,
  count,
  closed,
  onToggle,
}: {
  name: string | null;
  count: number;
  closed: boolean;
  onToggle: () => void;
}) {
  const Chevron = closed ? ChevronRight : ChevronDown;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={!closed}
          data-group-head={name ?? ''}
          className={styles['group']}
          onClick={onToggle}
        >
          <Chevron size={13} strokeWidth={2.5} aria-hidden="true" />
          <b>{name ?? 'Other documents'}</b> <span>{count}</span>
        </button>
      </ContextMenu.Trigger>
      <ContextMenuContent>
        <ContextMenuItem
          keys="F2"
          disabled={name === null}
          onSelect={() => name !== null && askAbout({ about: 'group-name', group: name })}
        >
          Rename group…
        </ContextMenuItem>
        <ContextMenuItem keys="Alt ↑" onSelect={() => void nudgeGroup(name, -1)}>
          Move up
        </ContextMenuItem>
        <ContextMenuItem keys="Alt ↓" onSelect={() => void nudgeGroup(name, 1)}>
          Move down
        </ContextMenuItem>
      </ContextMenuContent>
    </ContextMenu.Root>
  );
}
