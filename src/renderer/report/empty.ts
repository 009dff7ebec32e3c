import type { Workspace } from '../../shared/model/workspace.ts';
import { tagsTogether } from '../../shared/report/asked-tags.ts';
import { choiceOf } from '../../shared/report/choice.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { listed } from '../../shared/wording.ts';

/** Why there is nothing in a report and the one act that fills it; null where there is something. */
export function emptyReport(workspace: Workspace, options: ReportOptions, report: Report): string | null {
  if (report.counts.passages > 0 || report.memos.length > 0) return null;
  if (report.opening !== '' || report.closing !== '') return null;
  if (options.arrange === 'comparison') return emptyComparison(workspace, options, report);
  if (workspace.annotations.size === 0)
    return 'Nothing is highlighted yet. Select words in Read and press a digit to tag them.';
  if (options.documents?.some((id) => workspace.documents.has(id)) === false)
    return 'No document is chosen. Choose documents, or all of them.';
  const hidden = leftOut(workspace, options);
  if (hidden !== null) return hidden;
  if (options.tags === null)
    return 'Nothing is tagged yet. Include untagged highlights, or tag them in Read.';
  const names = options.tags.flatMap((id) => workspace.tags.get(id)?.name ?? []);
  if (names.length === 0) return 'No tag is chosen. Choose tags, or include untagged highlights.';
  if (tagsTogether(workspace, options).length > 0)
    return `No passage is tagged ${listed(names)} together. Ask for any of them, or tag passages in Read.`;
  return `Nothing is tagged ${listed(names)} yet. Choose other tags, or tag passages in Read.`;
}

/** Why passages that are tagged as asked are all left out; null where there are none. */
function leftOut(workspace: Workspace, options: ReportOptions): string | null {
  const { elsewhere, otherDays, undated, barred } = choiceOf(workspace, options).leftOut;
  if (barred.length > 0)
    return 'Every passage under these tags has a tag that is left out too. Leave out fewer tags.';
  if (otherDays.length + undated.length > 0)
    return 'The passages under these tags are in documents of other dates. Choose a longer time.';
  return elsewhere.length === 0
    ? null
    : 'The passages under these tags are in documents that are not chosen. Choose more documents.';
}

function emptyComparison(
  { documents }: Workspace,
  { comparison }: ReportOptions,
  { summary, sections, counts }: Report,
): string {
  const left = documents.get(comparison?.left ?? '');
  const right = documents.get(comparison?.right ?? '');
  if (left === undefined || right === undefined || counts.documents === 0 || sections.length > 0)
    return summary;
  return `${right.number} has every paragraph of ${left.number} word for word and adds none, so there is nothing to report.`;
}
