import { useMemo } from 'react';
import { codeFor, nextDigit, nextLook } from '../../shared/model/codebook.ts';
import { carryOut, useWorkspace } from '../state/workspace.ts';
import { TagNameField } from './tag-name-field.tsx';

/** A row for a tag that is about to be: the next free hue and digit. */
export function NewTag({ onDone }: { onDone: () => void }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const look = useMemo(() => nextLook(tags), [tags]);
  return (
    <TagNameField
      label="Name of the new tag"
      look={look}
      initial=""
      onKeep={(name) =>
        carryOut({
          type: 'addTag',
          id: crypto.randomUUID(),
          tag: {
            parent: null,
            name,
            code: codeFor(tags, name),
            look,
            digit: nextDigit(tags),
            description: '',
            aliases: [],
            rules: [],
            order: Math.max(0, ...[...tags.values()].map(({ order }) => order)) + 1,
          },
        })
      }
      onDone={onDone}
    />
  );
}
