import { Plus } from 'lucide-react';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { Id } from '../../shared/model/ids.ts';
import { say } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem, MenuLabel } from '../ui/menu.tsx';
import { changeChain } from './pair.ts';

/** Takes another document of the library into the chain, behind the last. */
export function AddStop({ chain }: { chain: readonly Id[] }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const others = documentsInOrder(documents).filter(({ id }) => !chain.includes(id));
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="Add a document to the chain" disabled={others.length === 0}>
          <Plus size={16} aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuLabel>Add to the chain</MenuLabel>
      {others.map(({ id, number, title }) => (
        <MenuItem
          key={id}
          onSelect={() => {
            changeChain([...chain, id]);
            say(`${number} is the last of the chain now`);
          }}
        >
          {`${number}  ${title}`}
        </MenuItem>
      ))}
    </Menu>
  );
}
