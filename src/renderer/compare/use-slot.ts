import { useEffect, useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { useFates } from '../fates/use-fates.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Side } from './use-side.ts';

const none: readonly Annotation[] = [];
const nowhere: readonly [] = [];

/** While a note is open, draws dotted in the other text what stands in the place of its words. */
export function useSlot(own: Side, other: Side): void {
  const open = useWorkspace(({ annotations }) =>
    own.reader.open === null ? undefined : annotations.in(own.document.id).get(own.reader.open),
  );
  const asked = useMemo(() => (open === undefined ? none : [open]), [open]);
  const told = useFates(own.document, other.document, asked);
  const fate = open !== undefined && told.state === 'known' ? told.fates.get(open.id) : undefined;
  const slots = fate?.slots ?? nowhere;
  const { surface } = other;
  useEffect(() => {
    surface?.suggest(slots);
    return () => surface?.suggest(nowhere);
  }, [surface, slots]);
}
