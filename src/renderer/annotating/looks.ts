import { useMemo, useSyncExternalStore } from 'react';
import { lookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';

/** How tags are drawn in the text now: the codebook's looks, without what is hidden or beside what is shown alone. */
export function useLooks(): Looks {
  const tags = useWorkspace((workspace) => workspace.tags);
  const hidden = useView((view) => view.hiddenTags);
  const solo = useView((view) => view.soloTag);
  const codes = useForcedColours();
  return useMemo(() => {
    const looks = looksOf(tags, hidden, solo);
    return codes ? { ...looks, codeOf: (tag) => tags.get(tag)?.code ?? '' } : looks;
  }, [tags, hidden, solo, codes]);
}

/** Whether the system sets all colours, so that hues say nothing. */
function useForcedColours(): boolean {
  const query = useMemo(() => matchMedia('(forced-colors: active)'), []);
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

/** Hiding a tag hides what is inside it; showing one alone shows what is inside it too. */
function looksOf(tags: ReadonlyMap<Id, Tag>, hidden: readonly Id[], solo: Id | null): Looks {
  const shown = solo === null ? null : withDescendants(tags, solo);
  const out = new Set(hidden.flatMap((tag) => [...withDescendants(tags, tag)]));
  return {
    lookOf: (tag) =>
      tags.has(tag) && (shown === null ? !out.has(tag) : shown.has(tag)) ? lookOf(tags, tag) : null,
    untagged: shown === null,
  };
}
