import type { ImportFile } from '../../shared/import/reading.ts';
import type { Intake } from '../../shared/interchange/intake/intake.ts';
import { planIntake } from '../../shared/interchange/intake/plan.ts';
import { readForeign } from '../../shared/interchange/intake/read.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Id, Moment } from '../../shared/model/ids.ts';
import { fromFile, type WorkspaceFile } from '../../shared/model/workspace.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** A file of another program, and the workspace it is to come into. */
export interface IntakeTask {
  readonly file: ImportFile;
  readonly workspace: WorkspaceFile;
  /** The texts of its documents, but for those that cannot be read. */
  readonly texts: readonly (readonly [document: Id, text: PackedText])[];
  readonly now: Moment;
  /** The analyst. */
  readonly author: string;
}

/** `placing` once the file is read; then what it would bring, or why it cannot be taken. */
export type IntakeAnswer = 'placing' | { readonly intake: Intake } | { readonly error: ErrorRecord };

addEventListener('message', ({ data }: MessageEvent<IntakeTask>) => {
  answer(data).then(
    (told) => postMessage(told),
    (error: unknown) => reportError(error),
  );
});

async function answer({ file, workspace, texts, now, author }: IntakeTask): Promise<IntakeAnswer> {
  try {
    const foreign = await readForeign(file);
    const told: IntakeAnswer = 'placing';
    postMessage(told);
    const known = new Map(texts.map(([document, text]) => [document, unpacked(text)]));
    const intake = planIntake(foreign, {
      file: file.name,
      workspace: fromFile(workspace),
      textOf: (document) => known.get(document) ?? null,
      newId: () => crypto.randomUUID(),
      now,
      author,
    });
    return { intake };
  } catch (error) {
    if (error instanceof ReadoutError) return { error: error.record() };
    throw error; // told to the page as an event
  }
}
