import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { changeView, viewStore } from './view.ts';
import { workspaceNow } from './workspace.ts';

/** How many tags are kept as used last. */
const most = 24;

/** The annotation whose tags `lastTags` are: what is added to it belongs to the same set. */
let tagged: Id | null = null;

/** Keeps that an annotation was given tags: they are the last used, and the set that `.` gives again. */
export function rememberTags(annotation: Id, tags: readonly Id[]): void {
  const { recentTags, lastTags } = viewStore.get();
  const set = tagged === annotation ? without(lastTags, tags) : [];
  tagged = annotation;
  changeView({
    recentTags: [...tags, ...without(recentTags, tags)].slice(0, most),
    lastTags: [...set, ...tags],
  });
}

/** Keeps that a tag was taken off again: it is no longer in the set of that annotation. */
export function forgetTag(annotation: Id, tag: Id): void {
  if (tagged !== annotation) return;
  const left = without(viewStore.get().lastTags, [tag]);
  if (left.length > 0) changeView({ lastTags: left });
}

/** The set given last, of what is still in the codebook. */
export function lastTags(): readonly Tag[] {
  const { tags } = workspaceNow();
  return viewStore.get().lastTags.flatMap((id) => tags.get(id) ?? []);
}

function without(list: readonly Id[], ids: readonly Id[]): Id[] {
  return list.filter((id) => !ids.includes(id));
}
