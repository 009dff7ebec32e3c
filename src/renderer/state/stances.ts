import { useMemo } from 'react';
import { stancesOf } from '../../shared/comparison/stances/stances.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import { useWorkspace } from './workspace.ts';

/** The stance words in force for a language (BCP 47): the same object until they change. */
export function useStances(language: string): readonly StanceScale[] {
  const lists = useWorkspace((workspace) => workspace.stances);
  return useMemo(() => stancesOf([...lists.values()], language), [lists, language]);
}
