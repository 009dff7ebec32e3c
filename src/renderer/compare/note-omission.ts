import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { dateOf, shownDate } from '../../shared/model/library.ts';
import { annotationOf } from '../annotating/acts.ts';
import { say } from '../state/feedback.ts';
import { run, workspaceNow } from '../state/workspace.ts';

/** Omissions being noted: a second click before the first was answered makes no second note. */
const underWay = new Set<string>();

/**
 * Writes a note on a paragraph of A that says B does not have it, and opens it to be gone on with. Where the
 * paragraph has a note already, that one is opened as it is.
 */
export async function noteOmission(
  row: CompareRow,
  left: Document,
  right: Document,
  { blocks }: DocumentText,
  open: (annotation: Id) => void,
): Promise<void> {
  const first = blocks[row.left[0] ?? -1];
  const last = blocks[row.left.at(-1) ?? -1];
  if (first === undefined || last === undefined) return;
  const passage = { start: first.start, end: last.end };
  const known = annotationOf(workspaceNow(), { document: left.id, ranges: [passage] });
  if (known !== undefined && known.note.trim() !== '') {
    say(`Noted already in ${left.number}`);
    open(known.id);
    return;
  }
  const key = `${left.id} ${passage.start}`;
  if (underWay.has(key)) return;
  underWay.add(key);
  const id = known?.id ?? crypto.randomUUID();
  const note = `Not in ${named(right)}.`;
  const done = await run(
    known === undefined
      ? { type: 'addAnnotation', id, document: left.id, ranges: [passage], tags: [], note }
      : { type: 'noteAnnotation', id, note },
  );
  underWay.delete(key);
  if (!done) return;
  say(`Noted in ${left.number}: not in ${right.number}`);
  open(id);
}

/** `002 (c. 22 Nov 2023)`. */
function named(document: Document): string {
  const date = dateOf(document);
  return date === null ? document.number : `${document.number} (${shownDate(date)})`;
}
