import { ArrowUpDown, ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { documentGroups, documentsInOrder } from '../../shared/model/library.ts';
import { useAction } from '../state/actions.ts';
import { chooseDocuments } from '../state/add-documents.ts';
import { changeView, useView } from '../state/view.ts';
import { run, useWorkspace, workspaceNow } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { RailHead } from '../ui/rail-head.tsx';
import styles from './library.module.css';
import { LibraryRow } from './library-row.tsx';
import { type LibraryOrder, sortCommand } from './sort.ts';
import { useRowKeys } from './row-keys.ts';

/** The documents of the workspace, in the analyst's groups. */
export function Library() {
  const documents = useWorkspace((workspace) => workspace.documents);
  const collapsed = useView((view) => view.collapsedGroups);
  const current = useView((view) => view.document);
  useAction('add-documents', () => void chooseDocuments());
  const groups = documentGroups(documents);
  const grouped = groups.some(({ name }) => name !== null);
  const visible = groups.flatMap((group) =>
    collapsed.includes(group.name ?? '') ? [] : group.documents.map(({ id }) => id),
  );
  const onKeyDown = useRowKeys(visible);
  const toggle = (name: string): void =>
    changeView({
      collapsedGroups: collapsed.includes(name)
        ? collapsed.filter((other) => other !== name)
        : [...collapsed, name],
    });
  const sort = (order: LibraryOrder): void => {
    const command = sortCommand(documentsInOrder(workspaceNow().documents), order);
    if (command !== null) void run(command);
  };
  const inTab = visible.includes(current ?? '') ? current : visible[0];
  return (
    <>
      <RailHead name="Library" count={documents.size}>
        <Menu
          align="end"
          trigger={
            <button type="button" aria-label="Sort the library" className={styles['tool']}>
              <ArrowUpDown size={15} strokeWidth={1.75} />
            </button>
          }
        >
          <MenuItem onSelect={() => sort('date')}>Sort by date</MenuItem>
          <MenuItem onSelect={() => sort('number')}>Sort by number</MenuItem>
          <MenuItem onSelect={() => sort('title')}>Sort by title</MenuItem>
        </Menu>
        <IconButton label="Add documents" keys={shownKeys('Mod+I')} onClick={() => void chooseDocuments()}>
          <Plus size={16} strokeWidth={1.75} />
        </IconButton>
      </RailHead>
      <div role="group" aria-label="Documents" className={styles['list']} onKeyDown={onKeyDown}>
        {documents.size === 0 ? (
          <p className={styles['empty']}>
            Statements appear here, grouped as you like. Drop text files on the window.
          </p>
        ) : null}
        {groups.map(({ name, documents: list }) => {
          const key = name ?? '';
          const closed = collapsed.includes(key);
          const Chevron = closed ? ChevronRight : ChevronDown;
          return (
            <div key={key}>
              {grouped ? (
                <button
                  type="button"
                  tabIndex={-1}
                  aria-expanded={!closed}
                  className={styles['group']}
                  onClick={() => toggle(key)}
                >
                  <Chevron size={13} strokeWidth={1.75} aria-hidden="true" />
                  {name ?? 'Other documents'} <span>{list.length}</span>
                </button>
              ) : null}
              {closed ? null : (
                <div role="listbox" aria-label={name ?? 'Documents'}>
                  {list.map((document) => (
                    <LibraryRow key={document.id} document={document} focusable={document.id === inTab} />
                  ))}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
