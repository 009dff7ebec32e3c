import { useEffect, useState } from 'react';
import type { Alignment } from '../../shared/alignment/alignment.ts';
import { compareOptions } from '../../shared/comparison/options.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { useWorkspace } from '../state/workspace.ts';
import { compareClient } from '../workers/compare-client.ts';
import type { Texts } from './use-texts.ts';

export type AlignmentState =
  | { readonly state: 'ready'; readonly alignment: Alignment | null }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' };

const none: AlignmentState = { state: 'ready', alignment: null };
const waiting: AlignmentState = { state: 'waiting' };

/** The alignment a comparison report is made from, worked out beside the window's thread; none for any other. */
export function useAlignment({ arrange, comparison }: ReportOptions, texts: Texts | null): AlignmentState {
  const pair = arrange === 'comparison' ? comparison : null;
  const left = useWorkspace(({ documents }) => documents.get(pair?.left ?? ''));
  const right = useWorkspace(({ documents }) => documents.get(pair?.right ?? ''));
  const corrections = useWorkspace((workspace) => workspace.corrections);
  const a = texts?.get(pair?.left ?? '') ?? null;
  const b = texts?.get(pair?.right ?? '') ?? null;
  const key =
    left === undefined || right === undefined || a === null || b === null
      ? null
      : `${left.text} ${right.text}`;
  const [found, setFound] = useState<{ readonly key: string; readonly state: AlignmentState } | null>(null);
  useEffect(() => {
    if (key === null || left === undefined || right === undefined || a === null || b === null)
      return undefined;
    const job = compareClient.compare(
      { hash: left.text, text: a },
      { hash: right.text, text: b },
      compareOptions({ corrections }, { document: left, text: a }, { document: right, text: b }),
    );
    job.result.then(
      ({ alignment }) => setFound({ key, state: { state: 'ready', alignment } }),
      () => setFound({ key, state: { state: 'failed' } }),
    );
    return job.cancel;
  }, [key, left, right, a, b, corrections]);
  if (key === null) return none;
  return found?.key === key ? found.state : waiting;
}
