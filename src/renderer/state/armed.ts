import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from './feedback.ts';
import { lastTags } from './recent-tags.ts';
import { createStore, useStore } from './store.ts';
import { workspaceNow } from './workspace.ts';

/** The tag every selection takes at once. Not kept: a start begins without one. */
const armed = createStore<Pick<Tag, 'id' | 'name'> | null>(null);

/** The armed tag, with the name it had when it was armed: it may be gone from the codebook since. */
export function useArmed(): Pick<Tag, 'id' | 'name'> | null {
  return useStore(armed, (tag) => tag);
}

/** The armed tag as it is in the codebook, for event handlers. */
export function armedNow(): Tag | null {
  const { id } = armed.get() ?? {};
  return id === undefined ? null : (workspaceNow().tags.get(id) ?? null);
}

/** Has every selection tagged on release, until Esc. */
export function arm({ id, name }: Tag): void {
  armed.set(() => ({ id, name }));
  say(`${name} is armed: every selection is tagged with it until Esc`);
}

/** Arms a tag, or ends it where it was armed. */
export function toggleArmed(id: Id): void {
  const tag = workspaceNow().tags.get(id);
  if (armed.get()?.id === id) endArming();
  else if (tag !== undefined) arm(tag);
}

/** Arms the tag used last, or ends what is armed. */
export function toggleLastArmed(): void {
  const tag = lastTags().at(-1);
  if (armed.get() !== null) endArming();
  else if (tag !== undefined) arm(tag);
  else say('No tag was used yet to arm: click a tag’s digit in the codebook');
}

/** Ends it, with a word why where it was not asked for. False where nothing was armed. */
export function endArming(why?: string): boolean {
  const tag = armed.get();
  if (tag === null) return false;
  armed.set(() => null);
  say(`${why ?? ''} Tagging with ${tag.name} has ended`.trim());
  return true;
}
