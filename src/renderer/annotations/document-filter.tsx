import { Fragment } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { documentGroups } from '../../shared/model/library.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Menu, MenuCheck, MenuItem, MenuRule } from '../ui/menu.tsx';
import { changeFilter } from './acts.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './filter-bar.module.css';

/** Documents to ask for, one by one or a group at once. None chosen means all. */
export function DocumentFilter() {
  const chosen = useView((view) => view.annotations.filter.documents);
  const documents = useWorkspace((workspace) => workspace.documents);
  const toggle = (ids: readonly Id[]): void => {
    const all = ids.every((id) => chosen.includes(id));
    const rest = chosen.filter((id) => !ids.includes(id));
    changeFilter({ documents: all ? rest : [...rest, ...ids] });
  };
  return (
    <Menu
      trigger={<FilterButton name="Documents" value={chosen.length === 0 ? null : String(chosen.length)} />}
    >
      {documentGroups(documents).map(({ name, documents: list }) => {
        const ids = list.map(({ id }) => id);
        const count = ids.filter((id) => chosen.includes(id)).length;
        return (
          <Fragment key={name ?? ''}>
            {name === null ? null : (
              <MenuCheck
                checked={count === 0 ? false : count === ids.length ? true : 'mixed'}
                detail={`${count} of ${ids.length}`}
                onToggle={() => toggle(ids)}
              >
                <b className={styles['group']}>{name}</b>
              </MenuCheck>
            )}
            {list.map(({ id, number, title, language }) => (
              <MenuCheck key={id} checked={chosen.includes(id)} onToggle={() => toggle([id])}>
                <span className={styles['number']}>{number}</span>
                <span className={styles['title']} lang={language}>
                  {title}
                </span>
              </MenuCheck>
            ))}
          </Fragment>
        );
      })}
      <MenuRule />
      <MenuItem disabled={chosen.length === 0} onSelect={() => changeFilter({ documents: [] })}>
        All documents
      </MenuItem>
    </Menu>
  );
}
