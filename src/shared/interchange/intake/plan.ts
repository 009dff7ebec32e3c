import type { Patch } from '../../commands/patch.ts';
import { groupBy } from '../../model/group.ts';
import type { Id } from '../../model/ids.ts';
import { counted } from '../../wording.ts';
import type { StoredAs } from '../refi/import/plan.ts';
import { patchesOfPlan } from '../refi/import/plan.ts';
import { annotationsIntake } from './annotations-intake.ts';
import type { Intake, IntakeGround } from './intake.ts';
import { projectIntake } from './project-intake.ts';
import type { ForeignFile } from './read.ts';

/** Plans what taking a file in would do; changes nothing. Throws a ReadoutError where the file does not fit. */
export function planIntake(file: ForeignFile, ground: IntakeGround): Intake {
  const intake =
    file.is === 'annotations' ? annotationsIntake(file.annotations, ground) : projectIntake(file, ground);
  return { ...intake, remarks: [...intake.remarks, ...unreadIn(ground)], people: peopleIn(intake) };
}

/** The patches of an intake, with those of the doubtful that were said yes to; its documents are stored. */
export function patchesOfIntake(
  { documents, patches, doubtful }: Intake,
  stored: ReadonlyMap<Id, StoredAs>,
  accepted: ReadonlySet<string>,
): Patch[] {
  const all = [...patches, ...doubtful.flatMap((each) => (accepted.has(each.key) ? each.patches : []))];
  // Two annotations may need the same new tag. Tags stand before what has them.
  const each = new Map(all.map((patch) => [`${patch.collection} ${patch.id}`, patch]));
  const tags = [...each.values()].filter(({ collection }) => collection === 'tags');
  const others = [...each.values()].filter(({ collection }) => collection !== 'tags');
  return patchesOfPlan({ documents, patches: [...tags, ...others] }, stored);
}

/** Whether nothing of the file is new here, not even in doubt. */
export function isNothing({ documents, patches, doubtful }: Intake): boolean {
  return documents.length + patches.length + doubtful.length === 0;
}

/** What is here and cannot be read cannot be compared with the file. */
function unreadIn({ workspace, textOf }: IntakeGround): string[] {
  const unread = [...workspace.documents.keys()].filter((id) => textOf(id) === null).length;
  return unread === 0
    ? []
    : [
        `${counted(unread, 'document')} of this workspace could not be read: nothing of the file was looked for in ${unread === 1 ? 'it' : 'them'}.`,
      ];
}

function peopleIn({ patches, doubtful }: Omit<Intake, 'people'>): Intake['people'] {
  const added = [...patches, ...doubtful.flatMap((each) => each.patches)].flatMap((patch) =>
    patch.collection === 'annotations' && patch.after !== null ? [patch.after] : [],
  );
  return [...groupBy(added, ({ author }) => author)]
    .map(([name, own]) => ({ name, annotations: own.length }))
    .toSorted((a, b) => b.annotations - a.annotations);
}
