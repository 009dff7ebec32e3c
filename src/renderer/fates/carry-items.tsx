import type { Document } from '../../shared/model/document.ts';
import { counted } from '../../shared/wording.ts';
import { useWorkspace } from '../state/workspace.ts';
import { MenuItem, MenuRule } from '../ui/menu.tsx';
import { openFates } from './asked.ts';
import { useCounterparts } from './counterparts.ts';

/** In a document's menu: what became of its annotations in each other version, to carry them over. */
export function CarryItems({ document }: { document: Document }) {
  const others = useCounterparts(document);
  const count = useWorkspace(({ annotations }) => annotations.in(document.id).size);
  if (others.length === 0 || count === 0) return null;
  return (
    <>
      {others.map(({ id, number }) => (
        <MenuItem key={id} onSelect={() => openFates(document.id, id)}>
          Carry {counted(count, 'annotation')} over to {number}…
        </MenuItem>
      ))}
      <MenuRule />
    </>
  );
}
