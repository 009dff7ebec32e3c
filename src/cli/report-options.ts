import { type Pair, pairOf } from '../shared/model/comparison.ts';
import type { Id } from '../shared/model/ids.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import type { NamedReport } from '../shared/model/named-report.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import { defaultReportOptions, type ReportOptions } from '../shared/report/options.ts';
import { listed } from '../shared/wording.ts';
import { CliError } from './cli-error.ts';
import type { ReportRequest } from './report-arguments.ts';

/** The report of the workspace that is asked for by its name; null where none is. Throws a CliError where there is none. */
export function namedReport({ reports }: Workspace, name: string | null): NamedReport | null {
  if (name === null) return null;
  const all = [...reports.values()];
  const found = all.find((report) => keyOf(report.name) === keyOf(name));
  if (found !== undefined) return found;
  const known = all.map((report) => `“${report.name}”`).toSorted((a, b) => a.localeCompare(b));
  throw new CliError(
    `There is no report “${name}” in this workspace. ${known.length === 0 ? 'It keeps none' : `It keeps ${listed(known)}`}.`,
  );
}

/** The options of a report: those of the one that is named, or the usual ones, and what is asked for besides. */
export function optionsOf(
  workspace: Workspace,
  named: NamedReport | null,
  request: ReportRequest,
): ReportOptions {
  const kept = named?.options ?? defaultReportOptions;
  const { by, tags, match, without, documents, from, until, citations, flavour, frontMatter } = request;
  const arrange = by ?? kept.arrange;
  return {
    ...kept,
    arrange,
    comparison: kept.comparison ?? (arrange === 'comparison' ? lastPair(workspace) : null),
    tags: tags === null ? kept.tags : tagsNamed(workspace, tags),
    match: match ?? kept.match,
    without: without === null ? kept.without : tagsNamed(workspace, without),
    documents: documents === null ? kept.documents : documentsNumbered(workspace, documents),
    from: from ?? kept.from,
    until: until ?? kept.until,
    citations: citations === null ? kept.citations : citations !== 'none',
    citationStyle: citations === null || citations === 'none' ? kept.citationStyle : citations,
    flavour: flavour ?? kept.flavour,
    frontMatter: frontMatter || kept.frontMatter,
  };
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

function unknownTag(name: string, tags: Workspace['tags']): CliError {
  const known = [...tags.values()].map((tag) => `“${tag.name}”`).toSorted((a, b) => a.localeCompare(b));
  return new CliError(`There is no tag “${name}” in this workspace. Its tags are: ${known.join(', ')}.`);
}

function documentsNumbered({ documents }: Workspace, numbers: readonly string[]): Id[] {
  const library = documentsInOrder(documents);
  return numbers.map((number) => {
    const found = library.find((document) => document.number === number);
    if (found !== undefined) return found.id;
    const known = library.map((document) => document.number).join(', ');
    throw new CliError(`There is no document ${number} in this workspace. Its documents are: ${known}.`);
  });
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
