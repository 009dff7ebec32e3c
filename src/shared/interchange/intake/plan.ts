import { groupBy } from '../../model/group.ts';
import { counted } from '../../wording.ts';
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
