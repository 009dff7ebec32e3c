import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';

/** How a report is arranged and what it includes. */
export const ReportOptions = z.strictObject({
  arrange: z.enum(['tag', 'document', 'comparison']),
  /** Null: made from what is chosen. */
  title: z.nullable(z.string().check(z.maxLength(500))),
  notes: z.boolean(),
  /** Memos of the workspace, and of the documents and tags the report is about. */
  memos: z.boolean(),
  /** Words around a quotation, so that it can be understood alone. */
  surrounding: z.boolean(),
  citations: z.boolean(),
  untagged: z.boolean(),
  /** Passages of B that are copies of passages of A. */
  copies: z.boolean(),
  /** Chosen tags (a chosen parent stands for its children); null means all. */
  tags: z.nullable(z.array(Id)),
  /** The pair a comparison report is about. */
  comparison: z.nullable(z.strictObject({ left: Id, right: Id })),
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
  untagged: false,
  copies: false,
  tags: null,
  comparison: null,
  show: 'both',
};
