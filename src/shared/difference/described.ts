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
  switch (patch.collection) {
    case 'annotations':
      return describedAnnotation(patch, known);
    case 'documents': {
      const { before, after } = patch;
      const document = after ?? before;
      if (document === null) return { title: 'A document' };
      return {
        title: documentName(document),
        facts: before === null || after === null ? [] : documentDifferences(before, after, known),
      };
    }
    case 'tags': {
      const { before, after } = patch;
      const { name, look } = tagLabel(known, patch.id);
      return {
        title: 'Tag',
        tags: [{ id: patch.id, name, look, change: 'kept' }],
        text: noteDifference(before?.description, after?.description),
        facts: before === null || after === null ? [] : tagDifferences(before, after, known),
      };
    }
    default:
      return describedOther(patch, known);
  }
}
