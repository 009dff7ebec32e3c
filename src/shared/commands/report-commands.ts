import { z } from 'zod/mini';
import { longestNote } from '../model/annotation.ts';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import { NamedReport, OwnText } from '../model/named-report.ts';
import type { Workspace } from '../model/workspace.ts';
import { ReportOptions } from '../report/options.ts';
import type { Edit } from './context.ts';

export const AddReport = z.strictObject({
  type: z.literal('addReport'),
  id: Id,
  name: NamedReport.shape.name,
  options: ReportOptions,
  texts: NamedReport.shape.texts,
});
export type AddReport = z.infer<typeof AddReport>;

export const ChangeReport = z.strictObject({
  type: z.literal('changeReport'),
  id: Id,
  /** What is left out stays. */
  change: z.strictObject({ name: z.optional(z.string()), options: z.optional(ReportOptions) }),
});
export type ChangeReport = z.infer<typeof ChangeReport>;

export const WriteReportText = z.strictObject({
  type: z.literal('writeReportText'),
  id: Id,
  at: OwnText.shape.at,
  /** Nothing, or white space alone, takes the text away. */
  text: z.string(),
});
export type WriteReportText = z.infer<typeof WriteReportText>;

export const RemoveReport = z.strictObject({ type: z.literal('removeReport'), id: Id });
export type RemoveReport = z.infer<typeof RemoveReport>;

export const addReport: Edit<AddReport> = {
  patches(workspace, { id, name, options, texts }, { now }) {
    if (workspace.reports.has(id))
      throw new ReadoutError('id-taken', 'A report with this id is there already.');
    const after = { id, name: freeName(workspace, id, name), options, texts, createdAt: now, updatedAt: now };
    return [{ collection: 'reports', id, before: null, after }];
  },
  label: (_workspace, { name }) => `add report ‘${name}’`,
};

export const changeReport: Edit<ChangeReport> = {
  patches(workspace, { id, change }) {
    const before = reportOf(workspace, id);
    const name = change.name === undefined ? before.name : freeName(workspace, id, change.name);
    const after = { ...before, name, options: change.options ?? before.options };
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ collection: 'reports', id, before, after }];
  },
  label: (workspace, { id, change }) =>
    `${change.name === undefined ? 'change' : 'rename'} report ‘${reportOf(workspace, id).name}’`,
};

/** Writes, or takes away, what the analyst says at a place of a report. */
export const writeReportText: Edit<WriteReportText> = {
  patches(workspace, { id, at, text }) {
    const before = reportOf(workspace, id);
    if (text.length > longestNote)
      throw new ReadoutError(
        'note-too-long',
        `A text in a report holds ${longestNote.toLocaleString('en')} characters at most; this one has ${text.length.toLocaleString('en')}. Nothing was changed.`,
      );
    const others = before.texts.filter((own) => own.at !== at);
    const texts = text.trim() === '' ? others : [...others, { at, text }];
    if (before.texts.find((own) => own.at === at)?.text === (text.trim() === '' ? undefined : text))
      return [];
    return [{ collection: 'reports', id, before, after: { ...before, texts } }];
  },
  label: (workspace, { id }) => `text in report ‘${reportOf(workspace, id).name}’`,
  burst: ({ id, at }) => `report text ${id} ${at}`,
};

export const removeReport: Edit<RemoveReport> = {
  patches: (workspace, { id }) => [
    { collection: 'reports', id, before: reportOf(workspace, id), after: null },
  ],
  label: (workspace, { id }) => `delete report ‘${reportOf(workspace, id).name}’`,
};

function reportOf({ reports }: Workspace, id: Id): NamedReport {
  const report = reports.get(id);
  if (report === undefined) throw new ReadoutError('unknown-record', 'This report is no longer there.');
  return report;
}

/** Two reports of one name could not be told apart in the list. */
function freeName({ reports }: Workspace, id: Id, wanted: string): string {
  const name = wanted.replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > 200)
    throw new ReadoutError('name-empty', 'A report needs a name of 1 to 200 characters.');
  for (const other of reports.values())
    if (other.id !== id && other.name === name)
      throw new ReadoutError(
        'name-taken',
        `There is a report ‘${name}’ already. Give this one another name.`,
      );
  return name;
}
