import { counted } from '../../wording.ts';
import { planProject } from '../refi/import/plan.ts';
import type { NewDocument } from '../refi/import/documents.ts';
import type { Intake, IntakeGround } from './intake.ts';
import type { ForeignFile } from './read.ts';

/** What a REFI-QDA project or codebook would bring. */
export function projectIntake(
  { is, project }: Extract<ForeignFile, { is: 'project' | 'codebook' }>,
  { file, workspace, ...context }: IntakeGround,
): Omit<Intake, 'people'> {
  const { report, documents, patches } = planProject(project, workspace, context);
  const by = report.origin === '' ? '' : ` of ${report.origin}`;
  return {
    file,
    from: is === 'codebook' ? 'A REFI-QDA codebook' : `A REFI-QDA project${by}`,
    known: {
      documents: report.documents.known,
      tags: report.tags.known,
      annotations: report.annotations.known,
      memos: 0,
    },
    leftOut: report.leftOut,
    remarks: [...report.remarks, ...factlessIn(documents)],
    documents,
    patches,
    doubtful: [],
  };
}

/** Few programs say when and by whom a statement was made. */
function factlessIn(documents: readonly NewDocument[]): string[] {
  const without = documents.filter(({ record }) => record.published === null && record.outlet === null);
  if (without.length === 0) return [];
  const come = without.length === 1 ? 'comes' : 'come';
  return [
    `${counted(without.length, 'document')} ${come} in without a date or an outlet, which the file does not say: add them in Facts of the document.`,
  ];
}
