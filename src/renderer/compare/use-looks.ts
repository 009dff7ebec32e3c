import { useMemo } from 'react';
import { lookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** How tags are drawn in the texts; with `shown` false, none of them. */
export function useLooks(shown: boolean): Looks {
  const tags = useWorkspace((workspace) => workspace.tags);
  const hidden = useView((view) => view.hiddenTags);
  const solo = useView((view) => view.soloTag);
  return useMemo(() => {
    const gone = new Set(hidden.flatMap((tag) => [...withDescendants(tags, tag)]));
    const alone = solo === null ? null : withDescendants(tags, solo);
    return {
      lookOf: (tag) =>
        !shown || !tags.has(tag) || gone.has(tag) || (alone !== null && !alone.has(tag))
          ? null
          : lookOf(tags, tag),
      untagged: shown && alone === null,
    };
  }, [tags, hidden, solo, shown]);
}
