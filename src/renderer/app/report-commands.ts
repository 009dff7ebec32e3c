import { editOwnText } from '../report/own-text-open.ts';
import { deleteReport, duplicateReport, isReportKept, newReport } from '../state/report-acts.ts';
import { changeView } from '../state/view.ts';
import { isWorkspaceOpen } from '../state/workspace.ts';
import type { ProgramCommand } from './program-command.ts';

/** What is done with the reports a workspace keeps. */
export const reportCommands = [
  {
    id: 'new-report',
    name: 'New report',
    where: 'Report',
    also: 'add another',
    can: isWorkspaceOpen,
    run: () => inReport(() => void newReport()),
  },
  {
    id: 'duplicate-report',
    name: 'Duplicate the report',
    where: 'Report',
    also: 'copy',
    can: isWorkspaceOpen,
    run: () => inReport(() => void duplicateReport()),
  },
  { id: 'rename-report', name: 'Rename the report…', where: 'Report', also: 'name' },
  {
    id: 'delete-report',
    name: 'Delete the report',
    where: 'Report',
    also: 'remove',
    can: isReportKept,
    run: () => inReport(() => void deleteReport()),
  },
  {
    id: 'report-opening',
    name: 'Opening of the report, in your own words',
    where: 'Report',
    also: 'own text introduction write',
    can: isWorkspaceOpen,
    run: () => inReport(() => editOwnText('top')),
  },
  {
    id: 'report-closing',
    name: 'Closing of the report, in your own words',
    where: 'Report',
    also: 'own text conclusion end write',
    can: isWorkspaceOpen,
    run: () => inReport(() => editOwnText('end')),
  },
] as const satisfies readonly ProgramCommand[];

/** What is done to a report is seen. */
function inReport(act: () => void): void {
  changeView({ mode: 'report' });
  act();
}
