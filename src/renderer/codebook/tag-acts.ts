import type { Id } from '../../shared/model/ids.ts';
import { say } from '../state/feedback.ts';
import { changeView, viewStore } from '../state/view.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';

/** Shows a tag alone, or every tag again when it was alone already. */
export function soloTag(id: Id): void {
  const alone = viewStore.get().soloTag === id;
  changeView({ soloTag: alone ? null : id });
  say(alone ? 'Every tag is shown' : `Only ${workspaceNow().tags.get(id)?.name ?? ''} is shown`);
}

/** Hides a tag's marks in the text, or shows them again. */
export function hideTag(id: Id): void {
  const { hiddenTags } = viewStore.get();
  const hidden = hiddenTags.includes(id);
  changeView({ hiddenTags: hidden ? hiddenTags.filter((other) => other !== id) : [...hiddenTags, id] });
  const name = workspaceNow().tags.get(id)?.name ?? '';
  say(hidden ? `${name} is shown` : `${name} is hidden`);
}

/** Deletes a tag at once and offers the way back. Passages stay; they lose the tag. */
export function removeTag(id: Id): void {
  const name = workspaceNow().tags.get(id)?.name;
  if (name === undefined) return;
  void run({ type: 'removeTag', id }).then((done) => {
    if (!done) return;
    if (viewStore.get().soloTag === id) changeView({ soloTag: null });
    toastDone(`Tag ‘${name}’ deleted; its passages stay`);
  });
}
