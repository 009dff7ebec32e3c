import type { FactName } from '../../model/evidence.ts';
import { counted, listed } from '../../wording.ts';
import { evidenceFor, factsOf } from './fact-values.ts';
import { type DuplicateChoice, type FileReview, isUnread, type Likeness } from './file-review.ts';
import { hiddenCount } from './lines.ts';

/** What is said of a file in the list. */
export interface FileStatus {
  readonly words: string;
  /** `caution`: worth a look before the import; `out`: it will not come in. */
  readonly tone: 'waiting' | 'fine' | 'caution' | 'danger' | 'out';
}

/** What is done with a file that is there already, unless the analyst says otherwise. */
export function duplicateChoice({ duplicate, edits }: FileReview): DuplicateChoice | null {
  if (duplicate === null) return null;
  return edits.duplicate ?? (isSame(duplicate) ? 'skip' : 'both');
}

/** Whether nothing in a file is new. */
export function isSame({ how }: Likeness): boolean {
  return how === 'file' || how === 'text';
}

/** Whether a file becomes a document when Import is pressed now. */
export function comesIn(file: FileReview): boolean {
  return file.status === 'ready' && !file.edits.isLeftOut && duplicateChoice(file) !== 'skip';
}

/** Of files whose status was asked for: it takes a look at each block, and a long list is drawn anew whenever one file changes. */
const known = new WeakMap<FileReview, FileStatus>();

/** What there is to say of a file, in a few words. O(blocks), O(1) when asked again. */
export function statusOf(file: FileReview): FileStatus {
  const status = known.get(file) ?? statusAnew(file);
  known.set(file, status);
  return status;
}

function statusAnew(file: FileReview): FileStatus {
  if (file.status === 'waiting') return { words: 'Waiting', tone: 'waiting' };
  if (file.status === 'reading') return { words: 'Reading', tone: 'waiting' };
  if (file.edits.isLeftOut) return { words: 'Left out', tone: 'out' };
  if (file.status === 'failed') return { words: 'Could not be read', tone: 'danger' };
  if (isUnread(file)) return { words: 'Date to put right', tone: 'danger' };
  const likeness = likenessOf(file);
  if (likeness !== null) return likeness;
  const missing = missingIn(file);
  if (missing.length > 0) return { words: missing.join(', '), tone: 'caution' };
  const done = [...(isTitleCleaned(file) ? ['title cleaned'] : []), ...hiddenIn(file)];
  return { words: capital(done.join(', ')) || 'Ready', tone: 'fine' };
}

/** Whether a file is one that Next file visits. */
export function isFlagged(file: FileReview): boolean {
  const { tone } = statusOf(file);
  return tone === 'caution' || tone === 'danger';
}

function likenessOf(file: FileReview): FileStatus | null {
  const { duplicate } = file;
  const choice = duplicateChoice(file);
  if (duplicate === null || choice === null) return null;
  const { number } = duplicate;
  if (choice === 'version') return { words: `Version of ${number}`, tone: 'fine' };
  if (choice === 'skip')
    return { words: duplicate.isOnList ? 'On the list twice' : 'Already there', tone: 'out' };
  if (file.edits.duplicate === 'both') return null;
  return { words: `Version of ${number}?`, tone: 'caution' };
}

/** What every statement has and was not found in this one. */
function missingIn(file: FileReview): string[] {
  const { title, outlet, agency, published, statement } = factsOf(file);
  // A field the analyst emptied was looked at.
  const isUnseen = (fact: FactName): boolean => evidenceFor(file, fact) === null;
  const missing = [
    ...(title === '' && isUnseen('title') ? ['title'] : []),
    ...(outlet === null && agency === null && isUnseen('outlet') ? ['outlet'] : []),
    ...(published === null && statement === null && isUnseen('published') ? ['date'] : []),
  ];
  const invalid = file.extract?.invalid ?? 0;
  return [
    ...(missing.length === 0 ? [] : [`${capital(listed(missing))} not found`]),
    ...(invalid === 0 ? [] : [counted(invalid, 'invalid byte')]),
  ];
}

function hiddenIn(file: FileReview): string[] {
  const hidden = hiddenCount(file);
  return hidden === 0 ? [] : [`${counted(hidden, 'line')} to hide`];
}

/** Whether the title is a part of its line: the rest of it is told apart. */
function isTitleCleaned({ extract, proposal, edits }: FileReview): boolean {
  const from = proposal?.facts.title?.evidence.from ?? null;
  if (extract === null || from === null || 'title' in edits.facts) return false;
  const { text } = extract.text;
  const line = text.slice(text.lastIndexOf('\n', from.start - 1) + 1, from.start);
  const end = text.indexOf('\n', from.end);
  return `${line}${text.slice(from.end, end < 0 ? text.length : end)}`.trim() !== '';
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
