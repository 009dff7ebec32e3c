import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RowTelling } from './row.tsx';
import type { useTelling } from './use-telling.ts';

type Acts = Pick<RowTelling, 'onUnfold' | 'onFoldRun' | 'onOpenNote' | 'onGo' | 'onNoteOmission' | 'onPoint'>;

/** What is told of the rows with what can be done with them, the same object until something else is told. */
export function useRowTelling(
  told: ReturnType<typeof useTelling>,
  { runs, offers, texts }: Pick<RowTelling, 'runs' | 'offers' | 'texts'>,
  acts: Acts,
): RowTelling {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      ...told,
      runs,
      offers,
      texts,
      onUnfold: (row) => latest.current.onUnfold(row),
      onFoldRun: (run) => latest.current.onFoldRun(run),
      onOpenNote: (annotation) => latest.current.onOpenNote(annotation),
      onGo: (row) => latest.current.onGo(row),
      onNoteOmission: (row) => latest.current.onNoteOmission(row),
      onPoint: (offer) => latest.current.onPoint(offer),
    }),
    [told, runs, offers, texts],
  );
}
