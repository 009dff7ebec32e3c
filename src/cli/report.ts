import { writeAtomically } from '../main/files/atomic.ts';
import { writingReasonOf } from '../main/files/reasons.ts';
import { ContentStore } from '../main/workspace/content-store.ts';
import { comparedPair } from '../shared/comparison/options.ts';
import { type Pair, pairOf } from '../shared/model/comparison.ts';
import type { DocumentText } from '../shared/model/document.ts';
import type { Id } from '../shared/model/ids.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import { markdownOf } from '../shared/report/markdown.ts';
import { reportModel } from '../shared/report/model.ts';
import { defaultReportOptions, type ReportOptions } from '../shared/report/options.ts';
import type { Request } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { readWorkspace } from './read-workspace.ts';

/** A report as Markdown, and what standard error should say beside it. */
export interface MadeReport {
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** Makes the report that `readout report` asks for. `today` is a plain date, `2026-11-21`. */
export async function makeReport(
  request: Extract<Request, { command: 'report' }>,
  today: string,
): Promise<MadeReport> {
  const { workspace, warning } = await readWorkspace(request.workspace);
  const comparison = request.by === 'comparison' ? lastPair(workspace) : null;
  const options: ReportOptions = {
    ...defaultReportOptions,
    arrange: request.by,
    tags: request.tags === null ? null : tagsNamed(workspace, request.tags),
    comparison,
  };
  const { texts, warnings } = await textsOf(workspace, new ContentStore(request.workspace));
  const textOf = (document: Id) => texts.get(document) ?? null;
  const compared = comparison === null ? null : comparedPair(workspace, comparison, textOf);
  if (comparison !== null && compared === null) {
    throw new CliError(warnings[0] ?? 'The texts of the comparison cannot be read.');
  }
  const links = comparison === null || compared === null ? [] : [{ ...comparison, compared }];
  const report = reportModel({ workspace, options, textOf, today, links });
  return { markdown: markdownOf(report), warnings: [...(warning === null ? [] : [warning]), ...warnings] };
}

/** Writes a report whole or not at all. Throws a CliError where it cannot be written. */
export async function writeReport(path: string, markdown: string): Promise<void> {
  try {
    await writeAtomically(path, markdown);
  } catch (error) {
    throw new CliError(`${path} cannot be written: ${writingReasonOf(error, path)}. Nothing was changed.`);
  }
}

/** The saved comparison the analyst worked on last. */
function lastPair({ comparisons, documents }: Workspace): Pair {
  const saved = [...comparisons.values()]
    .filter((comparison) => comparison.documents.slice(0, 2).every((document) => documents.has(document)))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  if (saved === undefined) {
    throw new CliError('This workspace holds no comparison: compare two documents in Readout first.');
  }
  return pairOf(saved);
}

/** The tags of these names or codes. A name may hold commas itself: the longest that fits is taken. */
function tagsNamed({ tags }: Workspace, parts: readonly string[]): Id[] {
  const byName = new Map(
    [...tags.values()].flatMap((tag) => [tag.code, tag.name].map((name) => [keyOf(name), tag.id])),
  );
  const found: Id[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    while (to > from && !byName.has(keyOf(parts.slice(from, to).join(', ')))) to--;
    const id = byName.get(keyOf(parts.slice(from, to).join(', ')));
    if (id === undefined) throw unknownTag(parts[from] ?? '', tags);
    found.push(id);
    from = to;
  }
  return found;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

function unknownTag(name: string, tags: Workspace['tags']): CliError {
  const known = [...tags.values()].map((tag) => `“${tag.name}”`).toSorted((a, b) => a.localeCompare(b));
  return new CliError(`There is no tag “${name}” in this workspace. Its tags are: ${known.join(', ')}.`);
}

async function textsOf(
  { documents }: Workspace,
  store: ContentStore,
): Promise<{ texts: Map<Id, DocumentText>; warnings: string[] }> {
  const texts = new Map<Id, DocumentText>();
  const warnings: string[] = [];
  for (const document of documentsInOrder(documents)) {
    try {
      texts.set(document.id, await store.text(document.text));
    } catch (error) {
      warnings.push(`${document.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { texts, warnings };
}
