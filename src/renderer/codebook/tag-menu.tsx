import { ContextMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { KeywordRule } from '../../shared/model/tag.ts';
import { openOccurrences } from '../occurrences/asked.ts';
import { toggleArmed, useArmed } from '../state/armed.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { openMemo } from '../state/memo.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ContextMenuContent, ContextMenuItem, ContextMenuRule } from '../ui/context-menu.tsx';
import { shownKeys } from '../ui/keys.ts';
import { hideTag, listTag, removeTag, soloTag } from './tag-acts.ts';

/** What can be done with the tag of a row, `[data-tag]`: one menu for the whole tree, which is its child. */
export function TagMenu({ onRename, children }: { onRename: (tag: Id) => void; children: ReactNode }) {
  const [tag, setTag] = useState<Id | null>(null);
  const hidden = useView((view) => tag !== null && view.hiddenTags.includes(tag));
  const solo = useView((view) => tag !== null && view.soloTag === tag);
  const rules = useWorkspace(({ tags }) => (tag === null ? undefined : tags.get(tag)?.rules)) ?? noRules;
  const armed = useArmed()?.id === tag && tag !== null;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger
        asChild
        onContextMenu={(event) => {
          const row =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tag]') : null;
          setTag(row?.dataset['tag'] ?? null);
          // Beside the rows there is nothing to do.
          if (row === null) event.preventDefault();
        }}
      >
        {children}
      </ContextMenu.Trigger>
      <ContextMenuContent>
        {tag === null ? null : (
          <>
            <ContextMenuItem keys="Enter" onSelect={() => soloTag(tag)}>
              {solo ? 'Show every tag' : 'Show only this'}
            </ContextMenuItem>
            <ContextMenuItem onSelect={() => hideTag(tag)}>{hidden ? 'Show' : 'Hide'}</ContextMenuItem>
            <ContextMenuItem onSelect={() => listTag(tag)}>List its annotations</ContextMenuItem>
            <ContextMenuItem keys={shownKeys('Alt+L')} onSelect={() => toggleArmed(tag)}>
              {armed ? 'Stop tagging every selection' : 'Tag every selection'}
            </ContextMenuItem>
            <ContextMenuRule />
            <ContextMenuItem keys="F2" onSelect={() => onRename(tag)}>
              Rename
            </ContextMenuItem>
            <ContextMenuItem keys={shownKeys('Mod+Enter')} onSelect={() => editCodebook(tag)}>
              Edit…
            </ContextMenuItem>
            <ContextMenuItem onSelect={() => openMemo(tag)}>Memo</ContextMenuItem>
            <ContextMenuItem
              disabled={rules.length === 0}
              onSelect={() => openOccurrences({ for: { rules }, tag })}
            >
              Tag all its rules find…
            </ContextMenuItem>
            <ContextMenuItem keys="Del" onSelect={() => void removeTag(tag)}>
              Delete
            </ContextMenuItem>
          </>
        )}
      </ContextMenuContent>
    </ContextMenu.Root>
  );
}

const noRules: KeywordRule[] = [];
