import { useMemo } from 'react';
import { align } from '../../shared/alignment/align.ts';
import type { Alignment } from '../../shared/alignment/alignment.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Texts } from './use-texts.ts';

export type AlignmentState =
  | { readonly state: 'waiting'; readonly sentence: string }
  | { readonly state: 'ready'; readonly alignment: Alignment | null };

const none: AlignmentState = { state: 'ready', alignment: null };

/** The alignment a comparison report is made from; none for any other. */
export function useAlignment({ arrange, comparison }: ReportOptions, texts: Texts | null): AlignmentState {
  const left = arrange === 'comparison' && comparison !== null ? texts?.get(comparison.left) : null;
  const right = arrange === 'comparison' && comparison !== null ? texts?.get(comparison.right) : null;
  return useMemo(() => {
    if (left === null || left === undefined || right === null || right === undefined) return none;
    return { state: 'ready', alignment: align(left, right) };
  }, [left, right]);
}
