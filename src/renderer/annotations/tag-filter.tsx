import { memo } from 'react';
import type { TagTerm } from '../../shared/annotations-list/filter.ts';
import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import { useView, viewStore } from '../state/view.ts';
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
      <Term term={termOf(filter.tags, null)} tag={null} name="Untagged" />
      {tagsInOrder(tags).map(({ id, name }) => (
        <Term
          key={id}
          term={termOf(filter.tags, id)}
          tag={id}
          name={name}
          depth={pathOf(tags, id).length - 1}
          look={lookOf(tags, id)}
        />
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

/** Renders again only when it is asked for otherwise: a codebook may be large. */
const Term = memo(function Term({
  term,
  tag,
  name,
  depth = 0,
  look,
}: {
  /** How the filter asks for it; undefined where it does not. */
  term: TagTerm | undefined;
  tag: Id | null;
  name: string;
  depth?: number;
  look?: TagLook;
}) {
  return (
    <MenuCheck
      checked={term === undefined ? false : term.include ? true : 'mixed'}
      {...(term === undefined ? {} : { detail: term.include ? 'with' : 'not' })}
      onToggle={() => changeFilter({ tags: cycled(viewStore.get().annotations.filter.tags, tag) })}
    >
      <span className={styles['indent']} style={{ width: depth * 14 }} />
      {look === undefined ? null : <Mark look={look} size={depth === 0 ? 'm' : 'child'} />}
      {name}
    </MenuCheck>
  );
});

function termOf(terms: readonly TagTerm[], tag: Id | null): TagTerm | undefined {
  return terms.find((one) => one.tag === tag);
}

/** Not asked for, wanted, unwanted, and again. */
function cycled(terms: readonly TagTerm[], tag: Id | null): TagTerm[] {
  const term = termOf(terms, tag);
  if (term === undefined) return [...terms, { tag, include: true }];
  if (!term.include) return terms.filter((one) => one !== term);
  return terms.map((one) => (one === term ? { tag, include: false } : one));
}
