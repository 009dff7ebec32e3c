import type { Step } from '../../shared/commands/command.ts';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { say } from '../state/feedback.ts';
import { forgetTag, lastTags, rememberTags } from '../state/recent-tags.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';

/** What is to be annotated: words of a document, perhaps in several places, or an annotation that is there. */
export type Target =
  | { readonly document: Id; readonly ranges: readonly Passage[] }
  | { readonly annotation: Id };

/** The annotation a target means, if there is one: itself, or the one on exactly these words. */
export function annotationOf(
  { annotations }: Pick<Workspace, 'annotations'>,
  target: Target,
): Annotation | undefined {
  if ('annotation' in target) return annotations.get(target.annotation);
  for (const annotation of annotations.in(target.document).values())
    if (areSame(annotation.ranges, target.ranges)) return annotation;
  return undefined;
}

/** Whether two lists of ranges in text order cover the same words. */
export function areSame(some: readonly Passage[], others: readonly Passage[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, i) => start === others[i]?.start && end === others[i].end)
  );
}

/**
 * Gives the target a tag: exactly the same words take it beside their others, anything
 * else becomes an annotation of its own. Answers the annotation, or null when it could
 * not be done; the status bar has said why.
 */
export async function addTag(target: Target, tag: Tag): Promise<Id | null> {
  return addTags(target, [tag]);
}

/** The same for several tags, one step to undo. `before` are steps that make what is added. */
export function addTags(
  target: Target,
  tags: readonly Pick<Tag, 'id' | 'name'>[],
  before: readonly Step[] = [],
): Promise<Id | null> {
  return inTurn(() => give(target, tags, before));
}

async function give(
  target: Target,
  tags: readonly Pick<Tag, 'id' | 'name'>[],
  before: readonly Step[] = [],
): Promise<Id | null> {
  const names = tags.map(({ name }) => name).join(', ');
  const annotation = annotationOf(workspaceNow(), target);
  const add = tags.map(({ id }) => id).filter((id) => annotation?.tags.includes(id) !== true);
  if (annotation !== undefined && add.length === 0) {
    say(`${names} ${tags.length === 1 ? 'is' : 'are'} there already`);
    return annotation.id;
  }
  const id = annotation?.id ?? crypto.randomUUID();
  const last: Step | null =
    annotation !== undefined
      ? { type: 'tagAnnotation', id, add, remove: [] }
      : 'ranges' in target
        ? addition(id, target, add)
        : null;
  if (last === null) return gone();
  const done = await run(
    before.length === 0
      ? last
      : { type: 'batch', label: `create tag ‘${names.slice(0, 200)}’`, steps: [...before, last] },
  );
  if (!done) return null;
  rememberTags(id, add);
  say(`Tagged ${names}`);
  return id;
}

/** Gives the target the set of tags given last. */
export function repeatTags(target: Target): Promise<Id | null> {
  return inTurn(async () => {
    const tags = lastTags();
    if (tags.length > 0) return give(target, tags);
    say('There is no tag to repeat yet: a digit or a name gives the first');
    return null;
  });
}

/** Gives the target a tag it has not, or takes it off. */
export function toggleTag(target: Target, tag: Tag): Promise<Id | null> {
  return inTurn(async () => {
    const annotation = annotationOf(workspaceNow(), target);
    if (annotation === undefined || !annotation.tags.includes(tag.id)) return give(target, [tag]);
    const done = await run({ type: 'tagAnnotation', id: annotation.id, add: [], remove: [tag.id] });
    if (!done) return null;
    forgetTag(annotation.id, tag.id);
    say(`${tag.name} taken off`);
    return annotation.id;
  });
}

/** Marks words without a tag. */
export function highlight(target: Target): Promise<Id | null> {
  return inTurn(async () => {
    const annotation = annotationOf(workspaceNow(), target);
    if (annotation !== undefined) {
      say('These words are highlighted already');
      return annotation.id;
    }
    const id = await added(target, []);
    if (id !== null) say('Highlighted');
    return id;
  });
}

/** The annotation to write a note on: the one that is there, or a new one. */
export function noteOn(target: Target): Promise<Id | null> {
  return inTurn(async () => annotationOf(workspaceNow(), target)?.id ?? added(target, []));
}

/** Deletes an annotation at once and offers the way back. */
export async function removeAnnotation(id: Id, place: string): Promise<boolean> {
  const done = await run({ type: 'removeAnnotations', ids: [id] });
  if (done) toastDone(place === '' ? 'Annotation deleted' : `Annotation in ${place} deleted`);
  return done;
}

let lastAct: Promise<unknown> = Promise.resolve();

/** After the act before it is done: of two keys pressed at once the second finds what the first has made. */
export function inTurn(act: () => Promise<Id | null>): Promise<Id | null> {
  const turn = lastAct.then(act);
  lastAct = turn.catch(() => undefined);
  return turn;
}

async function added(target: Target, tags: readonly Id[]): Promise<Id | null> {
  if (!('ranges' in target)) return gone();
  const id = crypto.randomUUID();
  return (await run(addition(id, target, tags))) ? id : null;
}

function addition(
  id: Id,
  { document, ranges }: { readonly document: Id; readonly ranges: readonly Passage[] },
  tags: readonly Id[],
): Step {
  return { type: 'addAnnotation', id, document, ranges: [...ranges], tags: [...tags], note: '' };
}

function gone(): null {
  say('This annotation is no longer there', 'error');
  return null;
}
