import type { Proposal, ProposalContext } from '../../shared/import/proposal.ts';
import { propose } from '../../shared/import/propose.ts';
import { read } from '../../shared/import/read.ts';
import type { Extract, ImportFile, ReadingChoice } from '../../shared/import/reading.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';

/** What proposing needs besides the file's name. */
export type ReadingContext = Omit<ProposalContext, 'name'>;

/** A file to read; or one that was read, of which more is known now. */
export interface ImportTask {
  readonly what: { readonly file: ImportFile; readonly choice: ReadingChoice } | ReadBefore;
  readonly context: ReadingContext;
}

export interface ReadBefore {
  readonly name: string;
  readonly extract: Extract;
}

/** What a file says, and what is proposed of it. */
export interface ReadFile {
  readonly extract: Extract;
  readonly proposal: Proposal;
}

/** As often as there is progress `working`; then what was read, or why it cannot be. */
export type ImportAnswer = 'working' | ReadFile | { readonly error: ErrorRecord };

addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  answer(data).then(
    (told) => postMessage(told),
    (error: unknown) => reportError(error),
  );
});

async function answer({ what, context }: ImportTask): Promise<ImportAnswer> {
  const working = (): void => {
    const told: ImportAnswer = 'working';
    postMessage(told);
  };
  try {
    const extract = 'extract' in what ? what.extract : await read(what.file, what.choice, working);
    const { name } = 'extract' in what ? what : what.file;
    working();
    return { extract, proposal: propose(extract, { ...context, name }) };
  } catch (error) {
    if (error instanceof ReadoutError) return { error: error.record() };
    throw error; // told to the page as an event
  }
}
