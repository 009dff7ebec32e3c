import { noFilter } from '../../shared/annotations-list/filter.ts';
import { codeFor, nextDigit, nextLook } from '../../shared/model/codebook.ts';
import {
  movedTags,
  placeOfMove,
  siblings,
  type TagMove,
  type TagPlace,
} from '../../shared/model/codebook-moves.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { changeView, viewStore } from '../state/view.ts';
import { carryOut, run, toastDone, whenWhole, workspaceNow } from '../state/workspace.ts';

/** Shows a tag alone, or every tag again when it was alone already. */
export function soloTag(id: Id): void {
  const alone = viewStore.get().soloTag === id;
  changeView({ soloTag: alone ? null : id });
  say(alone ? 'Every tag is shown' : `Only ${nameOf(id)} is shown`);
}

/** Goes to the list of annotations and asks there for those with a tag, and for nothing else. */
export function listTag(id: Id): void {
  const { annotations } = viewStore.get();
  const filter = { ...noFilter, tags: [{ tag: id, include: true }] };
  changeView({ mode: 'annotations', annotations: { ...annotations, filter } });
  say(`Annotations with ${nameOf(id)}`);
}

/** Hides a tag's marks in the text, or shows them again. */
export function hideTag(id: Id): void {
  const { hiddenTags } = viewStore.get();
  const hidden = hiddenTags.includes(id);
  changeView({ hiddenTags: hidden ? hiddenTags.filter((other) => other !== id) : [...hiddenTags, id] });
  say(`${nameOf(id)} is ${hidden ? 'shown' : 'hidden'}`);
}

/** Makes a tag at the end of the top, with the next free hue and digit. Throws a ReadoutError when it cannot be. */
export async function makeTag(name: string): Promise<Id> {
  const { tags } = workspaceNow();
  const id = crypto.randomUUID();
  await carryOut({
    type: 'addTag',
    id,
    tag: {
      parent: null,
      name,
      code: codeFor(tags, name),
      look: nextLook(tags),
      digit: nextDigit(tags),
      description: '',
      aliases: [],
      rules: [],
      order: (siblings(tags, null).at(-1)?.order ?? 0) + 1,
    },
  });
  return id;
}

/** Deletes a tag at once and offers the way back, saying what became of what it was on. */
export async function removeTag(id: Id): Promise<void> {
  await whenWhole();
  const { tags, annotations } = workspaceNow();
  const name = tags.get(id)?.name;
  if (name === undefined) return;
  const own = [...annotations].filter((annotation) => annotation.tags.includes(id));
  const untagged = own.filter((annotation) => annotation.tags.length === 1).length;
  const children = siblings(tags, id).length;
  void run({ type: 'removeTag', id }).then((done) => {
    if (!done) return;
    if (viewStore.get().soloTag === id) changeView({ soloTag: null });
    const passages =
      own.length === 0
        ? ''
        : `; ${counted(own.length, 'passage')} ${own.length === 1 ? 'stays' : 'stay'}${untagged === 0 ? '' : `, ${untagged} without a tag now`}`;
    const lifted = children === 0 ? '' : `; ${counted(children, 'tag')} inside it moved up`;
    toastDone(`Tag ‘${name}’ deleted${passages}${lifted}`);
  });
}

/** Moves a tag by a key, and says where it is then. */
export async function moveTag(id: Id, move: TagMove): Promise<void> {
  const place = placeOfMove(workspaceNow().tags, id, move);
  if (place !== null) await placeTag(id, place);
  else
    say(
      {
        up: `${nameOf(id)} is the first here already`,
        down: `${nameOf(id)} is the last here already`,
        in: `There is no tag above ${nameOf(id)} to put it inside`,
        out: `${nameOf(id)} is at the top already`,
      }[move],
    );
}

/** Puts a tag at a place in the tree, one step to undo, and says where it is then. */
export async function placeTag(id: Id, place: TagPlace): Promise<void> {
  const { tags } = workspaceNow();
  const moved = movedTags(tags, id, place);
  if (moved === null) {
    say('A tag cannot stand inside itself', 'error');
    return;
  }
  if (moved.length === 0 || !(await putTags(moved, `move tag ‘${nameOf(id)}’`))) return;
  const { parent } = place;
  const { expandedTags } = viewStore.get();
  if (parent !== null && !expandedTags.includes(parent))
    changeView({ expandedTags: [...expandedTags, parent] });
  const row = siblings(workspaceNow().tags, parent);
  const at = row.findIndex((tag) => tag.id === id) + 1;
  say(`${nameOf(id)}: ${at} of ${row.length} ${parent === null ? 'at the top' : `inside ${nameOf(parent)}`}`);
}

/** Gives a tag a digit or none. A digit that another has changes hands, and that one gets what this one had. */
export async function giveDigit(id: Id, digit: number | null): Promise<void> {
  const { tags } = workspaceNow();
  const tag = tags.get(id);
  if (tag === undefined || tag.digit === digit) return;
  const holder = digit === null ? undefined : [...tags.values()].find((other) => other.digit === digit);
  const changed = [{ ...tag, digit }, ...(holder === undefined ? [] : [{ ...holder, digit: tag.digit }])];
  if (
    !(await putTags(
      changed,
      digit === null ? `take the key of ‘${tag.name}’` : `give ‘${tag.name}’ the key ${digit}`,
    ))
  )
    return;
  const rest =
    holder === undefined ? '' : `; ${holder.name} has ${tag.digit === null ? 'no key now' : tag.digit}`;
  say(digit === null ? `${tag.name} has no key now` : `${digit} is the key of ${tag.name}${rest}`);
}

/** Merges a tag into another, one step to undo. Answers whether it was done. */
export async function mergeTags(from: Id, into: Id): Promise<boolean> {
  const [source, target] = [nameOf(from), nameOf(into)];
  if (!(await run({ type: 'mergeTags', from, into }))) return false;
  const { soloTag: solo, hiddenTags } = viewStore.get();
  changeView({
    soloTag: solo === from ? into : solo,
    hiddenTags: hiddenTags.filter((other) => other !== from),
  });
  toastDone(`‘${source}’ merged into ‘${target}’`);
  return true;
}

function putTags(tags: readonly Tag[], label: string): Promise<boolean> {
  const list = tags.map(({ createdAt: _createdAt, updatedAt: _updatedAt, ...tag }) => tag);
  return run({ type: 'batch', label, steps: [{ type: 'putTags', tags: list }] });
}

function nameOf(id: Id): string {
  return workspaceNow().tags.get(id)?.name ?? '';
}
