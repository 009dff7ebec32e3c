import type { Step } from '../../shared/commands/command.ts';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Occurrence } from '../../shared/search/checklist.ts';
import { exactPlaces } from '../../shared/search/tagged.ts';
import { tagToCreate } from '../annotating/new-tags.ts';
import { rememberTags } from '../state/recent-tags.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';

/** The tag that is to be given: one of the codebook, or one to create, each name inside the one before. */
export type Choice = { readonly tag: Id } | { readonly names: readonly string[] };

/**
 * Gives every occurrence the tag, as one step to undo: an annotation on exactly the words takes
 * it beside its others, any other words become an annotation. False when it could not be done;
 * the status bar has said why.
 */
export async function tagAll(choice: Choice, occurrences: readonly Occurrence[]): Promise<boolean> {
  const workspace = workspaceNow();
  const made = 'names' in choice ? tagToCreate(workspace.tags, choice.names) : null;
  const id = 'tag' in choice ? choice.tag : (made?.id ?? '');
  const name = made?.name ?? workspace.tags.get(id)?.name ?? '';
  const steps = stepsToTag(workspace, id, occurrences, () => crypto.randomUUID());
  const last = steps.at(-1);
  if (last === undefined) return false;
  const count = steps.length === 1 ? 'passage' : `${steps.length.toLocaleString('en')} passages`;
  const label = `tag ${count} ‘${name.slice(0, 200)}’`;
  const done = await run({ type: 'batch', label, steps: [...(made?.steps ?? []), ...steps] });
  if (!done) return false;
  if (last.type === 'addAnnotation' || last.type === 'tagAnnotation') rememberTags(last.id, [id]);
  toastDone(`Tagged ${count} ${name}`);
  return true;
}

/** The steps that give words of documents a tag; none for words that have it already. */
export function stepsToTag(
  { annotations }: Pick<Workspace, 'annotations'>,
  tag: Id,
  places: readonly { readonly document: Id; readonly passage: Passage }[],
  newId: () => Id,
): Step[] {
  const exact = new Map<Id, (passage: Passage) => Annotation | undefined>();
  return places.flatMap(({ document, passage }): Step[] => {
    const find = exact.get(document) ?? exactPlaces(annotations.in(document).values());
    exact.set(document, find);
    const there = find(passage);
    if (there?.tags.includes(tag) === true) return [];
    return [
      there === undefined
        ? { type: 'addAnnotation', id: newId(), document, ranges: [passage], tags: [tag], note: '' }
        : { type: 'tagAnnotation', id: there.id, add: [tag], remove: [] },
    ];
  });
}
