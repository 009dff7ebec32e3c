import { codeFor, freeName, sameName } from '../model/codebook.ts';
import { siblings } from '../model/codebook-moves.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CodebookEntry, CodebookProblem } from './codebook-entry.ts';
import { type Match, matched, missingParent, type TagToBe } from './codebook-match.ts';

/** What importing a codebook file would do: told before it happens. */
export interface CodebookImport {
  /** The tags to set, new ones and those that change. */
  readonly tags: readonly TagToBe[];
  readonly memos: readonly { readonly about: Id; readonly text: string }[];
  /** Names from the top, as `Trade / Decoupling`. */
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly what: readonly string[] }[];
  readonly same: number;
  /** Tags of the codebook that are not in the file. They stay. */
  readonly untouched: number;
  /** Where the file and the codebook collide, and what is done about it, a sentence each. */
  readonly remarks: readonly string[];
}

const fields = ['name', 'code', 'look', 'digit', 'description', 'aliases', 'rules'] as const;
const words = { description: 'what counts', look: 'colour', rules: 'keyword rules' } as const;

/**
 * Plans an import. With `onlyNew`, tags that are there already stay as they are. Throws a
 * CodebookProblem where an entry stands inside a tag that is nowhere. O(tags²) in the new ones.
 */
export function planImport(
  workspace: Pick<Workspace, 'tags' | 'memos'>,
  entries: readonly CodebookEntry[],
  newId: (wanted: Id | undefined) => Id,
  onlyNew = false,
): CodebookImport {
  const { tags, memos } = workspace;
  const lost = missingParent(tags, entries);
  if (lost !== null)
    throw new CodebookProblem(
      lost.line,
      `‘${lost.name}’ stands inside ‘${[lost.parent].flat().join(' / ')}’, which is neither in the file nor in the codebook`,
    );
  const all = matched(tags, entries, newId);
  const taken = onlyNew ? all.filter(({ before }) => before === null) : all;
  const remarks: string[] = [];
  const next = new Map<Id, TagToBe>(tags);
  for (const { after } of taken) next.set(after.id, after);
  openCircles(tags, next, taken, remarks);
  giveDigits(tags, next, taken, remarks);
  giveCodes(next, taken, remarks);
  giveNames(next, taken, remarks);
  giveOrders(tags, next, all);
  const changes = taken.flatMap(({ entry, before, after }) =>
    before === null
      ? []
      : [
          {
            name: pathIn(tags, before.id),
            what: differences(before, next.get(after.id) ?? after, entry, memos.get(before.id)?.text ?? ''),
          },
        ],
  );
  const changed = changes.filter(({ what }) => what.length > 0);
  return {
    tags: [...next.values()].filter((tag) => !sameTag(tags.get(tag.id), tag)).map(bare),
    memos: taken.flatMap(({ entry, after }) =>
      entry.memo === undefined || entry.memo.trim() === (memos.get(after.id)?.text ?? '').trim()
        ? []
        : [{ about: after.id, text: entry.memo }],
    ),
    added: taken.filter(({ before }) => before === null).map(({ after }) => pathIn(next, after.id)),
    changed,
    same: all.length - taken.filter(({ before }) => before === null).length - changed.length,
    untouched: [...tags.keys()].filter((id) => !all.some(({ after }) => after.id === id)).length,
    remarks,
  };
}

/** `Trade / Decoupling`. */
function pathIn(tags: ReadonlyMap<Id, TagToBe>, id: Id): string {
  const names: string[] = [];
  for (
    let tag = tags.get(id);
    tag !== undefined;
    tag = tag.parent === null ? undefined : tags.get(tag.parent)
  )
    names.unshift(tag.name);
  return names.join(' / ');
}

/** A tag that would stand inside itself stays inside what it was in. */
function openCircles(
  tags: ReadonlyMap<Id, Tag>,
  next: Map<Id, TagToBe>,
  taken: readonly Match[],
  remarks: string[],
): void {
  for (const { after } of taken) {
    const seen = new Set<Id>();
    let up: Id | null = after.id;
    while (up !== null && !seen.has(up)) {
      seen.add(up);
      up = next.get(up)?.parent ?? null;
    }
    const before = tags.get(after.id);
    if (up === null || before === undefined) continue;
    next.set(after.id, { ...after, parent: before.parent, look: before.look });
    remarks.push(`‘${before.name}’ stays where it is: it cannot stand inside itself.`);
  }
}

/** A digit somebody has stays with them. */
function giveDigits(
  tags: ReadonlyMap<Id, Tag>,
  next: Map<Id, TagToBe>,
  taken: readonly Match[],
  remarks: string[],
): void {
  const own = new Set(taken.map(({ after }) => after.id));
  const holders = new Map<number, string>();
  for (const { id, digit, name } of tags.values())
    if (digit !== null && !own.has(id)) holders.set(digit, name);
  // First what the file says, then what it leaves as it is.
  for (const said of [true, false])
    for (const { entry, after } of taken) {
      const { digit, name } = after;
      if (digit === null || (entry.digit !== undefined) !== said) continue;
      const holder = holders.get(digit);
      if (holder === undefined) holders.set(digit, name);
      else {
        next.set(after.id, { ...(next.get(after.id) ?? after), digit: null });
        remarks.push(`‘${name}’ comes without its digit: ${digit} is the key of ‘${holder}’.`);
      }
    }
}

/** A code that a tag outside the file has goes on meaning that one. */
function giveCodes(next: Map<Id, TagToBe>, taken: readonly Match[], remarks: string[]): void {
  const own = new Set(taken.map(({ after }) => after.id));
  const codes = new Map(
    [...next.values()].filter(({ id }) => !own.has(id)).map(({ code, name }) => [code, name]),
  );
  for (const { before, after } of taken) {
    const holder = codes.get(after.code);
    if (before !== null || holder === undefined) continue;
    const code = codeFor(next, after.name);
    next.set(after.id, { ...(next.get(after.id) ?? after), code });
    remarks.push(`‘${after.name}’ gets the code ${code}: ${after.code} stands for ‘${holder}’.`);
  }
}

/** Two of a name side by side: the one from the file gets a number. */
function giveNames(next: Map<Id, TagToBe>, taken: readonly Match[], remarks: string[]): void {
  const own = new Set(taken.map(({ after }) => after.id));
  for (const row of groupBy(next.values(), ({ parent }) => parent).values()) {
    if (new Set(row.map(({ name }) => sameName(name))).size === row.length) continue;
    const names = row.filter(({ id }) => !own.has(id)).map(({ name }) => name);
    for (const tag of row.filter(({ id }) => own.has(id))) {
      const name = freeName(names, tag.name);
      if (name === tag.name) continue;
      next.set(tag.id, { ...tag, name });
      remarks.push(`‘${tag.name}’ becomes ‘${name}’: there is one of that name in its place.`);
    }
  }
}

/** The file's order where it tells of several side by side; what it does not tell of stays after what it stood after. */
function giveOrders(tags: ReadonlyMap<Id, Tag>, next: Map<Id, TagToBe>, all: readonly Match[]): void {
  const ids = all.map(({ after }) => after.id);
  for (const [parent, fromFile] of groupBy(ids, (id) => next.get(id)?.parent ?? null)) {
    const standing = siblings(tags, parent).filter(({ id }) => next.get(id)?.parent === parent);
    const inFile = new Set(fromFile);
    const isKnown = standing.some(({ id }) => inFile.has(id));
    const row = isKnown ? [...fromFile] : [...standing.map(({ id }) => id), ...fromFile];
    if (isKnown)
      for (const [i, { id }] of standing.entries())
        if (!inFile.has(id)) row.splice(i === 0 ? 0 : row.indexOf(standing[i - 1]?.id ?? id) + 1, 0, id);
    const orders = row.map((id) => next.get(id)?.order ?? Number.NaN);
    if (orders.every((order, i) => (i === 0 ? !Number.isNaN(order) : order > (orders[i - 1] ?? Number.NaN))))
      continue;
    for (const [i, id] of row.entries()) {
      const tag = next.get(id);
      if (tag !== undefined) next.set(id, { ...tag, order: i + 1 });
    }
  }
}

function differences(before: Tag, after: TagToBe, entry: CodebookEntry, memo: string): string[] {
  const what: string[] = fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => (field === 'name' ? `name ‘${after.name}’` : field in words ? wordOf(field) : field));
  if (before.parent !== after.parent) what.push('place');
  if (entry.memo !== undefined && entry.memo.trim() !== memo.trim()) what.push('memo');
  return what;
}

function wordOf(field: (typeof fields)[number]): string {
  return Object.entries(words).find(([key]) => key === field)?.[1] ?? field;
}

function sameTag(before: Tag | undefined, after: TagToBe): boolean {
  return (
    before !== undefined &&
    before.parent === after.parent &&
    before.order === after.order &&
    fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]))
  );
}

/** Without the moments it was made and changed, which a tag that is there already carries along. */
function bare({ id, parent, name, code, look, digit, description, aliases, rules, order }: TagToBe): TagToBe {
  return { id, parent, name, code, look, digit, description, aliases, rules, order };
}
