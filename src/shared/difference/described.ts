import type { Patch } from '../commands/patch.ts';
import { changeOf, type Difference } from './difference.ts';
import { describedAnnotation } from './described-annotation.ts';
import { documentDifferences, documentName, tagDifferences } from './facts.ts';
import type { Known } from './known.ts';
import { describedOther } from './described-other.ts';
import { noteDifference } from './stretches.ts';
import { tagLabel } from './tag-label.ts';

/** A difference without what only some records have. */
export type Told = Partial<Omit<Difference, 'key' | 'change'>> & Pick<Difference, 'title'>;

/** A record that differs, in the analyst's words. Its cost is that of the one record. */
export function described(patch: Patch, known: Known): Difference {
  return {
    quotation: null,
    tags: [],
    text: [],
    facts: [],
    by: null,
    ...told(patch, known),
    key: `${patch.collection} ${patch.id}`,
    change: changeOf(patch),
  };
}

function told(patch: Patch, known: Known): Told {
  if (patch.collection === 'annotations') return describedAnnotation(patch, known);
  if (patch.collection === 'documents') return describedDocument(patch, known);
  if (patch.collection === 'tags') return describedTag(patch, known);
  return describedOther(patch, known);
}

function describedDocument(
  { before, after }: Extract<Patch, { collection: 'documents' }>,
  known: Known,
): Told {
  const document = after ?? before;
  return {
    title: document === null ? 'A document' : documentName(document),
    facts: before === null || after === null ? [] : documentDifferences(before, after, known),
  };
}

function describedTag({ id, before, after }: Extract<Patch, { collection: 'tags' }>, known: Known): Told {
  return {
    title: 'Tag',
    tags: [{ id, ...tagLabel(known, id), change: 'kept' }],
    text: noteDifference(before?.description, after?.description),
    facts: before === null || after === null ? [] : tagDifferences(before, after, known),
  };
}
