import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RowTelling } from './row-chunk.tsx';
import type { useTelling } from './use-telling.ts';

type Acts = Pick<RowTelling, 'onUnfold' | 'onOpenNote' | 'onGo' | 'onNoteOmission'>;

/** What is told of the rows with what can be done with them, the same object until something else is told. */
export function useRowTelling(told: ReturnType<typeof useTelling>, acts: Acts): RowTelling {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      ...told,
      onUnfold: (row) => latest.current.onUnfold(row),
      onOpenNote: (annotation) => latest.current.onOpenNote(annotation),
      onGo: (row) => latest.current.onGo(row),
      onNoteOmission: (row) => latest.current.onNoteOmission(row),
    }),
    [told],
  );
}
