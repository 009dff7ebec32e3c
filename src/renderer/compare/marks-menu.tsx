import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck } from '../ui/menu.tsx';
import { changePair } from './pair.ts';

/** What else is shown of the rows, or folded: a menu at the end of the filters. */
export function MarksMenu({
  folded,
  onFold,
  children,
}: {
  folded: boolean;
  onFold: () => void;
  /** What the bar itself has no room for. */
  children: ReactNode;
}) {
  const echoes = useView(({ compare }) => compare?.echoes ?? false);
  const sentences = useView(({ compare }) => compare?.sentences ?? false);
  return (
    <Menu
      trigger={
        <IconButton label="More rows and marks">
          <ListFilter size={15} aria-hidden="true" />
        </IconButton>
      }
    >
      {children}
      <MenuCheck checked={folded} detail="F" onToggle={onFold}>
        Fold identical
      </MenuCheck>
      <MenuCheck checked={sentences} detail="Shift D" onToggle={() => changePair({ sentences: !sentences })}>
        Sentences
      </MenuCheck>
      <MenuCheck checked={echoes} detail="Shift E" onToggle={() => changePair({ echoes: !echoes })}>
        Echoes
      </MenuCheck>
    </Menu>
  );
}
