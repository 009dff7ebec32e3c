import { reportsInOrder } from '../../shared/model/reports.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { fold } from '../../shared/search/fold.ts';
import { marksIn, nameNearness, type Sought } from '../../shared/search/match.ts';
import { showReport } from '../state/report-acts.ts';
import type { PaletteGroup } from './palette-hit.ts';

/** The kept reports by their names, the nearest first. */
export function reportGroup({ reports }: Workspace, sought: Sought, most: number): PaletteGroup {
  const found = reportsInOrder(reports)
    .map((report) => ({ report, near: nameNearness(fold(report.name, false).text, sought) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near);
  return {
    name: 'Reports',
    count: found.length,
    hits: found.slice(0, most).map(({ report: { id, name, options } }) => ({
      key: `report ${id}`,
      icon: 'report',
      text: name,
      marks: marksIn(name, sought),
      aside: options.title ?? '',
      run: () => showReport(id),
    })),
  };
}
