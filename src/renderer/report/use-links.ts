import { useEffect, useState } from 'react';
import type { ComparedLink } from '../../shared/report/input.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { useWorkspace } from '../state/workspace.ts';
import { comparedWhole } from '../workers/compared-whole.ts';
import type { Texts } from './use-texts.ts';

export type LinksState =
  | { readonly state: 'ready'; readonly links: readonly ComparedLink[] }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' };

const none: LinksState = { state: 'ready', links: [] };
const waiting: LinksState = { state: 'waiting' };

/** What a comparison report is made from, worked out beside the window's thread; nothing for any other. */
export function useLinks({ arrange, comparison }: ReportOptions, texts: Texts | null): LinksState {
  const pair = arrange === 'comparison' ? comparison : null;
  const left = useWorkspace(({ documents }) => documents.get(pair?.left ?? ''));
  const right = useWorkspace(({ documents }) => documents.get(pair?.right ?? ''));
  const corrections = useWorkspace((workspace) => workspace.corrections);
  const stances = useWorkspace((workspace) => workspace.stances);
  const a = texts?.get(pair?.left ?? '') ?? null;
  const b = texts?.get(pair?.right ?? '') ?? null;
  const key =
    left === undefined || right === undefined || a === null || b === null
      ? null
      : `${left.text} ${right.text}`;
  const [found, setFound] = useState<{ readonly key: string; readonly state: LinksState } | null>(null);
  useEffect(() => {
    if (key === null || left === undefined || right === undefined || a === null || b === null)
      return undefined;
    const job = comparedWhole(
      { corrections, stances },
      { document: left, text: a },
      { document: right, text: b },
    );
    job.result.then(
      (compared) =>
        setFound({ key, state: { state: 'ready', links: [{ left: left.id, right: right.id, compared }] } }),
      () => setFound({ key, state: { state: 'failed' } }),
    );
    return job.cancel;
  }, [key, left, right, a, b, corrections, stances]);
  if (key === null) return none;
  return found?.key === key ? found.state : waiting;
}
