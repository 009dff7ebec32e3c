import { useEffect, useState } from 'react';
import type { ImportFile } from '../../shared/import/reading.ts';
import type { Verified } from '../../shared/interchange/verify/verify.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { request } from '../state/bridge.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { startVerifyWorker } from '../workers/start-verify-worker.ts';
import { verifiedFile } from '../workers/verify-client.ts';
import type { VerifyProgress } from '../workers/verify-worker.ts';

export type VerifyState =
  | { readonly state: 'working'; readonly progress: VerifyProgress | null }
  | { readonly state: 'done'; readonly verified: readonly Verified[] }
  | { readonly state: 'failed'; readonly sentence: string };

const working: VerifyState = { state: 'working', progress: null };

/** What is found of a report, as the workspace is when it is asked; given up when nobody looks any more. */
export function useVerified(report: ImportFile): VerifyState {
  const [found, setFound] = useState<{ readonly of: ImportFile; readonly state: VerifyState }>();
  useEffect(() => {
    const given = new AbortController();
    const show = (state: VerifyState): void => {
      if (!given.signal.aborted) setFound({ of: report, state });
    };
    const documents = workspaceNow().documents;
    const textOf = (id: string) => {
      const hash = documents.get(id)?.text;
      if (hash === undefined) return Promise.reject(new ReadoutError('unknown-record', 'It is gone.'));
      return request('text', hash);
    };
    verifiedFile(
      { report: { name: report.name, bytes: report.bytes.slice() }, documents: [...documents.values()] },
      {
        start: startVerifyWorker,
        textOf,
        told: (progress) => show({ state: 'working', progress }),
        signal: given.signal,
      },
    ).then(
      (verified) => verified !== null && show({ state: 'done', verified }),
      (error: unknown) => show({ state: 'failed', sentence: sentenceOf(error) }),
    );
    return () => given.abort();
  }, [report]);
  return found?.of === report ? found.state : working;
}
