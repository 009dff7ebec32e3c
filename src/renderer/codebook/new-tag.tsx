import { useMemo } from 'react';
import { nextLook } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { makeTag } from './tag-acts.ts';
import { TagNameField } from './tag-name-field.tsx';

/** A row for a tag that is about to be: the next free hue and digit. */
export function NewTag({ onDone, onMade }: { onDone: (byKey: boolean) => void; onMade: (tag: Id) => void }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const look = useMemo(() => nextLook(tags), [tags]);
  return (
    <TagNameField
      label="Name of the new tag"
      look={look}
      initial=""
      onKeep={async (name) => {
        const id = await makeTag(name);
        onMade(id);
      }}
      onDone={onDone}
    />
  );
}
