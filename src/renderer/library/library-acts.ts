import type { Command, Step } from '../../shared/commands/command.ts';
import {
  groupNudged,
  type LibraryPlace,
  nudged,
  type Rearranged,
  rearranged,
} from '../../shared/model/arrange.ts';
import type { Document } from '../../shared/model/document.ts';
import { documentNames } from '../../shared/model/facts.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentGroups } from '../../shared/model/library.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { changeView, openDocument, viewStore } from '../state/view.ts';
import { run, toastDone, whenWhole, workspaceNow } from '../state/workspace.ts';
import { pickNone } from './picked.ts';

// Everything done to the order, the groups and the presence of documents: one step to undo an act.

/** Puts documents at a place in the library. */
export async function moveDocuments(ids: ReadonlySet<Id>, place: LibraryPlace): Promise<void> {
  const documents = documentsOf(ids);
  const regrouped = documents.some(({ group }) => group !== place.group);
  const what = documentNames(documents);
  await rearrange(
    rearranged(workspaceNow().documents, ids, place),
    regrouped ? `move ${what} to ${groupName(place.group)}` : `move ${what}`,
    regrouped ? `Moved ${what} to ${groupName(place.group)}` : `Moved ${what}`,
  );
}

/** Moves documents one row up or down, at a group's edge into the next group. */
export async function nudgeDocuments(ids: ReadonlySet<Id>, by: -1 | 1): Promise<void> {
  const documents = documentsOf(ids);
  const changes = nudged(workspaceNow().documents, ids, by);
  const group = changes.find(({ change }) => change.group !== undefined)?.change.group;
  const what = documentNames(documents);
  const way = group === undefined ? (by < 0 ? 'up' : 'down') : `to ${groupName(group)}`;
  await rearrange(changes, `move ${what} ${way}`, `Moved ${what} ${way}`, `${what}: nowhere to move to`);
}

export async function nudgeGroup(group: string | null, by: -1 | 1): Promise<void> {
  const way = by < 0 ? 'up' : 'down';
  await rearrange(
    groupNudged(workspaceNow().documents, group, by),
    `move ${groupName(group)} ${way}`,
    `Moved ${groupName(group)} ${way}`,
    `${groupName(group)}: nowhere to move to`,
  );
}

/** Gives a group another name; the name of another group joins the two. */
export async function renameGroup(group: string, name: string): Promise<boolean> {
  const { documents } = workspaceNow();
  const members = new Set([...documents.values()].filter((each) => each.group === group).map(({ id }) => id));
  const joins = [...documents.values()].some((each) => each.group === name);
  const done = await rearrange(
    joins
      ? rearranged(documents, members, { group: name, before: null })
      : [...members].map((id) => ({ id, change: { group: name } })),
    `rename group ‘${group}’`,
    joins ? `‘${group}’ joined ‘${name}’` : `Group ‘${group}’ is now ‘${name}’`,
  );
  const { collapsedGroups } = viewStore.get();
  if (done && collapsedGroups.includes(group))
    changeView({ collapsedGroups: [...collapsedGroups.filter((each) => each !== group), name] });
  return done;
}

/** Takes documents out of the library at once, and offers the way back. */
export async function removeDocuments(ids: ReadonlySet<Id>): Promise<void> {
  const documents = documentsOf(ids);
  if (documents.length === 0) return;
  await whenWhole();
  const { annotations } = workspaceNow();
  const marks = documents.reduce((sum, { id }) => sum + annotations.in(id).size, 0);
  const next = neighbourOf(ids);
  const { document } = viewStore.get();
  const steps = documents.map(({ id }) => ({ type: 'removeDocument', id }) as const);
  if (!(await run(asOne(steps, `remove ${documentNames(documents)}`)))) return;
  pickNone();
  if (document !== null && ids.has(document)) changeView({ document: next });
  toastDone(`${documentNames(documents)} removed${withMarks(marks)}`);
}

/** Brings a removed document back, and opens it. */
export async function restoreDocument(id: Id): Promise<void> {
  const removed = workspaceNow().removed.get(id);
  if (removed === undefined || !(await run({ type: 'restoreDocument', id }))) return;
  openDocument(id);
  toastDone(`${removed.document.number} restored${withMarks(removed.annotations.length)}`);
}

/** ` with 3 annotations`; nothing for none. */
export function withMarks(count: number): string {
  return count === 0 ? '' : ` with ${counted(count, 'annotation')}`;
}

function groupName(group: string | null): string {
  return group === null ? 'no group' : `‘${group}’`;
}

async function rearrange(
  changes: readonly Rearranged[],
  label: string,
  said: string,
  none = 'It stands there already',
): Promise<boolean> {
  if (changes.length === 0) {
    say(none);
    return false;
  }
  const steps = changes.map(
    ({ id, change }) => ({ type: 'changeDocument', id, change: { ...change } }) as const,
  );
  const done = await run({ type: 'batch', label: label.slice(0, 500), steps });
  if (done) say(said);
  return done;
}

function asOne(steps: readonly Step[], label: string): Command {
  const [only, ...more] = steps;
  return only !== undefined && more.length === 0 ? only : { type: 'batch', label, steps: [...steps] };
}

function documentsOf(ids: ReadonlySet<Id>): Document[] {
  return rows().filter(({ id }) => ids.has(id));
}

/** The document to show when these are gone: the next that stays, else the one before. */
function neighbourOf(ids: ReadonlySet<Id>): Id | null {
  const all = rows();
  const first = all.findIndex(({ id }) => ids.has(id));
  const stays = ({ id }: Document): boolean => !ids.has(id);
  return (all.slice(first).find(stays) ?? all.slice(0, first).findLast(stays))?.id ?? null;
}

function rows(): readonly Document[] {
  return documentGroups(workspaceNow().documents).flatMap(({ documents }) => documents);
}
