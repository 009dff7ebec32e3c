import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';

/** How a report is arranged and what it includes. */
export const ReportOptions = z.strictObject({
  arrange: z.enum(['tag', 'document', 'comparison', 'date']),
  /** Null: made from what is chosen. */
  title: z.nullable(z.string().check(z.maxLength(500))),
  notes: z.boolean(),
  /** Memos of the workspace, and of the documents and tags the report is about. */
  memos: z.boolean(),
  /** Words around a quotation, so that it can be understood alone. */
  surrounding: z.boolean(),
  citations: z.boolean(),
  /** `keys` are those of Pandoc: `[@xinhua2023-001, para. 8]`. */
  citationStyle: z.prefault(z.enum(['chicago', 'apa', 'plain', 'keys']), 'chicago'),
  untagged: z.boolean(),
  /** Passages of B that are copies of passages of A. */
  copies: z.boolean(),
  /** Chosen tags (a chosen parent stands for its children); null means all. */
  tags: z.nullable(z.array(Id)),
  /** Whether a passage needs one of the chosen tags, or all of them. */
  match: z.prefault(z.enum(['any', 'all']), 'any'),
  /** Tags, with their children, whose passages are left out, whatever else they are tagged. */
  without: z.prefault(z.array(Id), []),
  /** Chosen documents; null means all. */
  documents: z.prefault(z.nullable(z.array(Id)), null),
  /** First and last day of the documents' dates that are in; null: no end. A date known less precisely is in as soon as one of its days is. */
  from: z.prefault(z.nullable(z.iso.date()), null),
  until: z.prefault(z.nullable(z.iso.date()), null),
  /** The pair a comparison report is about. */
  comparison: z.nullable(z.strictObject({ left: Id, right: Id })),
  /** Whether a comparison report ends with the two texts side by side, row by row. */
  sideBySide: z.prefault(z.boolean(), true),
  /** For whom the Markdown is written. */
  flavour: z.prefault(z.enum(['commonmark', 'obsidian', 'pandoc']), 'commonmark'),
  /** Whether the Markdown begins with its facts as YAML. */
  frontMatter: z.prefault(z.boolean(), false),
  show: z.enum(['pages', 'both', 'source']),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

export const defaultReportOptions: ReportOptions = {
  arrange: 'tag',
  title: null,
  notes: true,
  memos: true,
  surrounding: true,
  citations: true,
  citationStyle: 'chicago',
  untagged: false,
  copies: false,
  tags: null,
  match: 'any',
  without: [],
  documents: null,
  from: null,
  until: null,
  comparison: null,
  sideBySide: true,
  flavour: 'commonmark',
  frontMatter: false,
  show: 'both',
};
