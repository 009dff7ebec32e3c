import { AnnotationFilter } from '../../shared/annotations-list/filter.ts';
import { useView } from '../state/view.ts';
import { Menu, MenuChoice } from '../ui/menu.tsx';
import { changeFilter } from './acts.ts';
import { FilterButton } from './filter-button.tsx';

const options = [
  { value: 'any', label: 'With or without a note' },
  { value: 'with', label: 'With a note' },
  { value: 'without', label: 'Without a note' },
] as const;

/** Whether annotations must have a note, or must not. */
export function NoteFilter() {
  const note = useView((view) => view.annotations.filter.note);
  return (
    <Menu trigger={<FilterButton name="Notes" value={note === 'any' ? null : note} />}>
      <MenuChoice
        value={note}
        options={options}
        onChoose={(value) => changeFilter({ note: AnnotationFilter.shape.note.parse(value) })}
      />
    </Menu>
  );
}
