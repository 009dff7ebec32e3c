import type { Document, DocumentText } from '../../shared/model/document.ts';
import { useLooks } from '../annotating/looks.ts';
import type { Reader } from '../annotating/reader.ts';
import { useStanding } from '../annotating/use-standing.ts';
import { useShown } from '../annotating/use-surface.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Unplaced } from './unplaced.tsx';

/** Keeps the surface showing the document's annotations as they are now; those that stand nowhere in it are listed. */
export function ShownAnnotations({
  document,
  text,
  surface,
  reader,
}: {
  document: Document;
  text: DocumentText;
  surface: Surface;
  reader: Reader;
}) {
  const { placed, unplaced } = useStanding(
    text,
    useWorkspace((workspace) => workspace.annotations.in(document.id)),
  );
  const looks = useLooks();
  useShown(surface, placed, looks);
  if (unplaced.length === 0) return null;
  return (
    <Unplaced annotations={unplaced} document={document} text={text} surface={surface} reader={reader} />
  );
}
