import type { Id } from '../model/ids.ts';
import type { NamedReport } from '../model/named-report.ts';
import type { Workspace } from '../model/workspace.ts';

/** Their reports in our ids: the documents and tags each is of, and the sections its texts stand before. O(reports). */
export function reportsAsOurs(
  ours: Workspace,
  theirs: Workspace,
  idOf: (id: Id) => Id,
): ReadonlyMap<Id, NamedReport> {
  const own = new Map(Array.from(ours.reports.values(), (report) => [keyOf(report, ours), report]));
  const asOurs = Array.from(theirs.reports.values(), (report) => {
    if (ours.reports.has(report.id)) return reportOf(report, idOf);
    // What is deleted is still named in a report, and nobody knows any more which were the same.
    return own.get(keyOf(reportOf(report, idOf, theirs), ours)) ?? reportOf(report, idOf);
  });
  return new Map(asOurs.map((report) => [report.id, report]));
}

/** With `known`, without what is deleted there. */
function reportOf(
  { options, texts, ...rest }: NamedReport,
  idOf: (id: Id) => Id,
  known: Workspace | null = null,
): NamedReport {
  const { tags, without, documents, comparison } = options;
  const renamed = (ids: readonly Id[], there: ReadonlyMap<Id, object> | undefined): Id[] =>
    ids.filter((id) => there?.has(id) !== false).map(idOf);
  return {
    ...rest,
    options: {
      ...options,
      tags: tags === null ? null : renamed(tags, known?.tags),
      without: renamed(without, known?.tags),
      documents: documents === null ? null : renamed(documents, known?.documents),
      comparison: comparison === null ? null : { left: idOf(comparison.left), right: idOf(comparison.right) },
    },
    texts: texts.map(({ at, text }) => ({ at: at.split(' ').map(idOf).join(' '), text })),
  };
}

/** Reports are one where they say the same of what is there. */
function keyOf(report: NamedReport, known: Workspace): string {
  const { name, options, texts } = reportOf(report, (id) => id, known);
  const places = texts.map(({ at, text }) => {
    const isThere = at
      .split(' ')
      .every((part) => known.tags.has(part) || known.documents.has(part) || !/-.*-/.test(part));
    return [isThere ? at : '', text];
  });
  return JSON.stringify([name, { ...options, comparison: null }, places]);
}
