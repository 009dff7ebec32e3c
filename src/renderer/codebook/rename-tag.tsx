import { lookOf } from '../../shared/model/codebook.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { carryOut, useWorkspace } from '../state/workspace.ts';
import { TagNameField } from './tag-name-field.tsx';

/** The name in place of the row: Enter keeps it, Esc leaves it as it was. */
export function RenameTag({ tag, onDone }: { tag: Tag; onDone: (byKey: boolean) => void }) {
  const look = useWorkspace(({ tags }) => lookOf(tags, tag.id));
  return (
    <TagNameField
      label={`New name of ${tag.name}`}
      look={look}
      initial={tag.name}
      onKeep={(name) => carryOut({ type: 'changeTag', id: tag.id, change: { name } })}
      onDone={onDone}
    />
  );
}
