import { numberOf } from '../difference/facts.ts';
import type { Known } from '../difference/known.ts';
import { tagLabel } from '../difference/tag-label.ts';
import type { Adjustment } from './conflict.ts';

/** What had to be changed so that the merged workspace is sound, in a sentence; null where it changes nothing to be seen. */
export function adjustmentWords(
  { collection, id, field, from, to }: Adjustment,
  known: Known,
): string | null {
  const tag = `‘${tagLabel(known, id).name}’`;
  switch (`${collection} ${field}`) {
    case 'documents number':
      return `Document ${String(from)} becomes ${String(to)}: another one has that number.`;
    case 'documents versionOf':
      return `${numberOf(known, id) ?? ''} is no longer a version of another: each would be one of the other.`;
    case 'tags name':
      return `The tag ‘${String(from)}’ becomes ‘${String(to)}’: another one there has that name.`;
    case 'tags digit':
      return `${tag} has no key any more: ${String(from)} is the key of another tag.`;
    case 'tags parent':
      return `${tag} comes to the top of the codebook.`;
    case 'reports name':
      return `The report ‘${String(from)}’ becomes ‘${String(to)}’: another one there has that name.`;
    default:
      return null;
  }
}
