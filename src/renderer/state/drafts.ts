import { request } from './bridge.ts';

/** What was typed and could not be saved, by its field. Main has the same, for a window that stops. */
let drafts: ReadonlyMap<string, string> = new Map();

/** Takes what main kept of an opened workspace. */
export function takeDrafts(kept: Readonly<Record<string, string>>): void {
  drafts = new Map(Object.entries(kept));
}

/** What was typed into a field and not saved; null where there is nothing. */
export function draftOf(field: string): string | null {
  return drafts.get(field) ?? null;
}

/** Keeps what could not be saved of a field, or forgets it: null. Done when main has it. */
export async function keepDraft(field: string, text: string | null): Promise<void> {
  if (draftOf(field) === text) return;
  const others = [...drafts].filter(([other]) => other !== field);
  drafts = new Map(text === null ? others : [...others, [field, text]]);
  await request('keepDraft', field, text).catch(() => undefined); // it still stands in the field
}
