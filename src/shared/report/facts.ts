import type { ReportInput } from './input.ts';
import type { ReportFacts } from './report.ts';

/** What a report is of, as its file says it to programs. */
export function factsOf({ workspace, options, today }: ReportInput): ReportFacts {
  const names = (options.tags ?? []).flatMap((id) => workspace.tags.get(id)?.name ?? []);
  return { workspace: workspace.name, day: today, tags: names };
}
