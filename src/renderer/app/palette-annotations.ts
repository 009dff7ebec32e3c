import type { Annotation } from '../../shared/model/annotation.ts';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { findAnnotations } from '../../shared/search/find-annotations.ts';
import { fold } from '../../shared/search/fold.ts';
import { marksIn, nearness, type Sought } from '../../shared/search/match.ts';
import { wordsOf } from '../annotating/place.ts';
import { openDocument } from '../state/view.ts';
import { openInCompare } from './palette-compare.ts';
import type { GroupName, PaletteGroup, PaletteHit } from './palette-hit.ts';

/** The passages and the notes that have what is sought. */
export function annotationGroups(
  workspace: Workspace,
  sought: Sought,
  most: (group: GroupName) => number,
): PaletteGroup[] {
  const { passages, notes } = findAnnotations(workspace, sought, {
    passages: most('Passages'),
    notes: most('Notes'),
  });
  return [
    {
      name: 'Passages',
      count: passages.count,
      hits: passages.best.map((annotation) => passageHit(workspace, annotation, sought)),
    },
    { name: 'Notes', count: notes.count, hits: notes.best.map((annotation) => noteHit(annotation, sought)) },
  ];
}

function passageHit(workspace: Workspace, annotation: Annotation, sought: Sought): PaletteHit {
  const text = wordsOf(annotation);
  const tag = matchedTag(workspace, annotation, sought) ?? annotation.tags[0];
  return {
    ...going(annotation),
    key: `p ${annotation.id}`,
    icon: tag === undefined ? 'passage' : lookOf(workspace.tags, tag),
    text,
    marks: marksIn(text, sought),
    quoted: workspace.documents.get(annotation.document)?.language ?? 'en',
  };
}

function noteHit(annotation: Annotation, sought: Sought): PaletteHit {
  const { note } = annotation;
  return {
    ...going(annotation),
    key: `n ${annotation.id}`,
    icon: 'note',
    text: note,
    marks: marksIn(note, sought),
  };
}

function going(annotation: Annotation): Pick<PaletteHit, 'aside' | 'run' | 'compare'> {
  return {
    aside: { document: annotation.document, offset: annotation.ranges[0]?.start ?? 0 },
    run: () => openDocument(annotation.document, annotation.id),
    compare: () => void openInCompare(annotation),
  };
}

/** Of an annotation's tags the one the query names. */
function matchedTag({ tags }: Workspace, annotation: Annotation, sought: Sought): string | undefined {
  return annotation.tags.find((id) => nearness(fold(tags.get(id)?.name ?? '', false).text, sought) > 0);
}
