import type { Intake } from '../../shared/interchange/intake/intake.ts';
import { patchesOfIntake } from '../../shared/interchange/intake/patches.ts';
import { addedWords } from '../../shared/interchange/intake/words.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import { request } from '../state/bridge.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { openDocument } from '../state/view.ts';
import { isWorkspaceOpen, requestChange, toastDone, whenOpen, workspacePath } from '../state/workspace.ts';

/** What a file would bring, into which workspace; null: into one that is yet to be made. */
export interface Planned {
  readonly intake: Intake;
  readonly into: string | null;
}

/**
 * Takes in what was planned, with the doubtful whose keys are accepted, as one step to undo, and shows it. Without a
 * workspace one is made. What was planned for another state is planned once more by `again`. Throws a ReadoutError, and
 * then nothing was taken.
 */
export async function takeIntake(
  planned: Planned,
  accepted: ReadonlySet<string>,
  again: () => Promise<Planned>,
): Promise<void> {
  if (!isWorkspaceOpen()) await request('beginWorkspace');
  await whenOpen();
  let { intake } = planned.into === workspacePath() ? planned : await again();
  try {
    await bringIn(intake, accepted);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.name !== 'import-stale') throw error;
    ({ intake } = await again());
    await bringIn(intake, accepted);
  }
  toastDone(`${addedWords(intake, accepted) ?? 'What was new'} imported from ${intake.file}`);
  show(intake, accepted);
}

async function bringIn(intake: Intake, accepted: ReadonlySet<string>): Promise<void> {
  const stored = new Map<Id, { source: string; text: string }>();
  for (const { record, file, text } of intake.documents)
    stored.set(record.id, await request('store', { bytes: file.bytes, text }));
  const label = `import ${intake.file}`.slice(0, 500);
  await requestChange('bringIn', { label, patches: patchesOfIntake(intake, stored, accepted) });
}

/** The first document that came in, else the first annotation, else the codebook. */
function show({ documents, patches, doubtful }: Intake, accepted: ReadonlySet<string>): void {
  const [document] = documents;
  const all = [...patches, ...doubtful.flatMap((each) => (accepted.has(each.key) ? each.patches : []))];
  const annotation = all.flatMap((patch) =>
    patch.collection === 'annotations' ? (patch.after ?? []) : [],
  )[0];
  if (document !== undefined) openDocument(document.record.id);
  else if (annotation !== undefined) openDocument(annotation.document, annotation.id);
  else if (all.some(({ collection }) => collection === 'tags')) editCodebook();
}
