import { ArrowDownUp, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { documentGroups, documentsInOrder } from '../../shared/model/library.ts';
import { dispatchAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { askAbout } from '../state/library-dialog.ts';
import { changeView, useView } from '../state/view.ts';
import { run, useWorkspace, workspaceNow } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { RailHead } from '../ui/rail-head.tsx';
import { GroupSection } from './group-section.tsx';
import styles from './library.module.css';
import { keepPicked } from './picked.ts';
import { useRowKeys } from './row-keys.ts';
import { type LibraryOrder, sortCommand } from './sort.ts';
import { useNearRows } from './use-near-rows.ts';
import { useRowDrag } from './use-row-drag.ts';

/** The documents of the workspace, in the analyst's groups. */
export function Library() {
  const documents = useWorkspace((workspace) => workspace.documents);
  const collapsed = useView((view) => view.collapsedGroups);
  const current = useView((view) => view.document);
  useEffect(() => keepPicked(documents), [documents]);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => documentGroups(documents), [documents]);
  const grouped = groups.some(({ name }) => name !== null);
  const visible = useMemo(
    () =>
      groups.flatMap((group) =>
        grouped && collapsed.includes(group.name ?? '') ? [] : group.documents.map(({ id }) => id),
      ),
    [groups, grouped, collapsed],
  );
  const near = useNearRows(list, visible);
  const inTab = visible.includes(current ?? '') ? current : (visible[0] ?? null);
  const onKeyDown = useRowKeys(visible);
  const { drag, handlers } = useRowDrag(
    list,
    groups.map(({ name }) => name),
  );
  const toggle = (name: string): void =>
    changeView({
      collapsedGroups: collapsed.includes(name)
        ? collapsed.filter((other) => other !== name)
        : [...collapsed, name],
    });
  return (
    <>
      <Head count={documents.size} />
      <div
        ref={list}
        role="group"
        aria-label="Documents"
        className={styles['list']}
        data-dragging={drag !== null}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {documents.size === 0 ? (
          <p className={styles['empty']}>Statements appear here, grouped as you like.</p>
        ) : null}
        {groups.map(({ name, documents: members }) => (
          <GroupSection
            key={name ?? ''}
            name={name}
            documents={members}
            headed={grouped}
            closed={grouped && collapsed.includes(name ?? '')}
            inTab={inTab}
            visible={visible}
            near={near}
            drag={drag}
            onToggle={() => toggle(name ?? '')}
          />
        ))}
        {drag === null ? null : <div className={styles['drop']} style={{ top: drag.line }} />}
      </div>
    </>
  );
}

function Head({ count }: { count: number }) {
  const removed = useWorkspace((workspace) => workspace.removed.size);
  const sort = (order: LibraryOrder): void => {
    const command = sortCommand(documentsInOrder(workspaceNow().documents), order);
    if (command === null) say(`The library is sorted by ${order} already`);
    else void run(command).then((done) => done && say(`Sorted by ${order}`));
  };
  return (
    <RailHead name="Library" count={count}>
      <Menu
        align="end"
        trigger={
          <button type="button" aria-label="Sort the library" className={styles['tool']}>
            <ArrowDownUp size={15} />
          </button>
        }
      >
        <MenuItem onSelect={() => sort('date')}>Sort by date</MenuItem>
        <MenuItem onSelect={() => sort('number')}>Sort by number</MenuItem>
        <MenuItem onSelect={() => sort('title')}>Sort by title</MenuItem>
        <MenuRule />
        <MenuItem disabled={removed === 0} onSelect={() => askAbout({ about: 'removed' })}>
          Removed documents…
        </MenuItem>
      </Menu>
      <IconButton
        label="Add documents"
        keys={shownKeys('Mod+I')}
        onClick={() => dispatchAction('add-documents')}
      >
        <Plus size={16} />
      </IconButton>
    </RailHead>
  );
}
