import type { Patch } from '../../commands/patch.ts';
import type { Id } from '../../model/ids.ts';
import { patchesOfPlan, type StoredAs } from '../refi/import/plan.ts';
import type { Intake, IntakeKind } from './intake.ts';

/** How many of each kind would be new, with the doubtful that were said yes to. */
export function addedCounts(
  intake: Pick<Intake, 'documents' | 'patches' | 'doubtful'>,
  accepted: ReadonlySet<string>,
): Readonly<Record<IntakeKind, number>> {
  const patches = patchesWith(intake, accepted);
  const count = (kind: IntakeKind): number => patches.filter(({ collection }) => collection === kind).length;
  return {
    documents: intake.documents.length,
    tags: count('tags'),
    annotations: count('annotations'),
    memos: count('memos'),
  };
}

/** The patches of an intake, with those of the doubtful that were said yes to; its documents are stored. */
export function patchesOfIntake(
  intake: Intake,
  stored: ReadonlyMap<Id, StoredAs>,
  accepted: ReadonlySet<string>,
): Patch[] {
  return patchesOfPlan({ documents: intake.documents, patches: patchesWith(intake, accepted) }, stored);
}

/** Each record once, though two annotations may need the same new tag; tags before what has them. */
function patchesWith(
  { patches, doubtful }: Pick<Intake, 'patches' | 'doubtful'>,
  accepted: ReadonlySet<string>,
): Patch[] {
  const all = [...patches, ...doubtful.flatMap((each) => (accepted.has(each.key) ? each.patches : []))];
  const once = [...new Map(all.map((patch) => [`${patch.collection} ${patch.id}`, patch])).values()];
  const isTag = ({ collection }: Patch): boolean => collection === 'tags';
  return [...once.filter(isTag), ...once.filter((patch) => !isTag(patch))];
}

/** Whether nothing of the file is new here, not even in doubt. */
export function isNothing({ documents, patches, doubtful }: Intake): boolean {
  return documents.length + patches.length + doubtful.length === 0;
}
