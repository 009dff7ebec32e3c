import type { ImportFile } from '../../shared/import/reading.ts';
import { readReport } from '../../shared/interchange/verify/read-report.ts';
import { type Verified, verifyReport } from '../../shared/interchange/verify/verify.ts';
import type { Document } from '../../shared/model/document.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** A report to be verified against documents; first of all. */
export interface VerifyTask {
  readonly report: ImportFile;
  readonly documents: readonly Document[];
}

/** A text that was asked for; null where it cannot be read. */
export interface VerifyText {
  readonly of: Id;
  readonly text: PackedText | null;
}

/** How far it is: characters or elements read, then quotations verified. */
export interface VerifyProgress {
  readonly stage: 'reading' | 'verifying';
  readonly done: number;
  readonly total: number;
}

/** As often as there is progress; a document whose text is needed; then what was found, or why nothing could be. */
export type VerifyAnswer =
  | { readonly progress: VerifyProgress }
  | { readonly needs: Id }
  | { readonly verified: readonly Verified[] }
  | { readonly error: ErrorRecord };

const awaited = new Map<Id, (text: PackedText | null) => void>();

addEventListener('message', ({ data }: MessageEvent<VerifyTask | VerifyText>) => {
  if ('of' in data) awaited.get(data.of)?.(data.text);
  else answer(data).then(tell, (error: unknown) => reportError(error));
});

function tell(told: VerifyAnswer): void {
  postMessage(told);
}

async function answer({ report, documents }: VerifyTask): Promise<VerifyAnswer> {
  try {
    const read = await readReport(report, progressOf('reading'));
    const input = {
      documents: new Map(documents.map((document) => [document.id, document])),
      textOf: async (id: Id) => {
        const text = await fetched(id);
        return text === null ? null : unpacked(text);
      },
    };
    return { verified: await verifyReport(read, input, progressOf('verifying')) };
  } catch (error) {
    if (error instanceof ReadoutError) return { error: error.record() };
    throw error; // told to the page as an event
  }
}

function fetched(id: Id): Promise<PackedText | null> {
  return new Promise((resolve) => {
    awaited.set(id, resolve);
    tell({ needs: id });
  });
}

/** Milliseconds between two words of progress. */
const often = 60;

function progressOf(stage: VerifyProgress['stage']): (done: number, total: number) => void {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (now - last < often) return;
    last = now;
    tell({ progress: { stage, done, total } });
  };
}
