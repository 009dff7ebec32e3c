import type { AnnotationFilter, TagTerm } from '../../shared/annotations-list/filter.ts';
import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import { changeFilter } from './acts.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './filter-bar.module.css';

const matches = [
  { value: 'any', label: 'Any of the chosen tags' },
  { value: 'all', label: 'All of the chosen tags' },
] as const;

/** Tags to ask for: each goes from not asked, to wanted, to unwanted, and back. A tag counts with those inside it. */
export function TagFilter() {
  const filter = useView((view) => view.annotations.filter);
  const tags = useWorkspace((workspace) => workspace.tags);
  const count = filter.tags.length;
  return (
    <Menu trigger={<FilterButton name="Tags" value={count === 0 ? null : String(count)} />}>
      <MenuLabel>Choose once for “with”, twice for “not”</MenuLabel>
      <Term filter={filter} tag={null} name="Untagged" />
      {tagsInOrder(tags).map(({ id, name }) => (
        <Term key={id} filter={filter} tag={id} name={name} depth={pathOf(tags, id).length - 1}>
          <Mark look={lookOf(tags, id)} size={pathOf(tags, id).length > 1 ? 'child' : 'm'} />
        </Term>
      ))}
      <MenuRule />
      <MenuChoice
        value={filter.match}
        options={matches}
        onChoose={(value) => changeFilter({ match: value === 'all' ? 'all' : 'any' })}
      />
      <MenuRule />
      <MenuItem disabled={count === 0} onSelect={() => changeFilter({ tags: [], match: 'any' })}>
        Ask for no tag
      </MenuItem>
    </Menu>
  );
}

function Term({
  filter,
  tag,
  name,
  depth = 0,
  children,
}: {
  filter: AnnotationFilter;
  tag: Id | null;
  name: string;
  depth?: number;
  children?: React.ReactNode;
}) {
  const term = filter.tags.find((one) => one.tag === tag);
  return (
    <MenuCheck
      checked={term === undefined ? false : term.include ? true : 'mixed'}
      {...(term === undefined ? {} : { detail: term.include ? 'with' : 'not' })}
      onToggle={() => changeFilter({ tags: cycled(filter.tags, tag) })}
    >
      <span className={styles['indent']} style={{ width: depth * 14 }} />
      {children}
      {name}
    </MenuCheck>
  );
}

/** Not asked for, wanted, unwanted, and again. */
function cycled(terms: readonly TagTerm[], tag: Id | null): TagTerm[] {
  const term = terms.find((one) => one.tag === tag);
  if (term === undefined) return [...terms, { tag, include: true }];
  if (!term.include) return terms.filter((one) => one !== term);
  return terms.map((one) => (one === term ? { tag, include: false } : one));
}
