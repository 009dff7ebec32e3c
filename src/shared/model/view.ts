import { z } from 'zod/mini';
import { AnnotationsView } from '../annotations-list/filter.ts';
import { ReportOptions } from '../report/options.ts';
import { Id } from './ids.ts';

/** Where the analyst was in one document. UTF-16 offsets in canonical text. */
export const Place = z.strictObject({
  /** First offset in sight, and how far above the top edge its line begins, in CSS pixels. */
  top: z.int().check(z.nonnegative()),
  inset: z.number(),
  selection: z.nullable(
    z.strictObject({ anchor: z.int().check(z.nonnegative()), head: z.int().check(z.nonnegative()) }),
  ),
  /** The annotation whose note is open. */
  open: z.nullable(Id),
  /** Whether captions and furniture are shown. */
  furniture: z.boolean(),
});
export type Place = z.infer<typeof Place>;

export const CompareFilter = z.enum([
  'all',
  'differences',
  'only-left',
  'only-right',
  'moved',
  'edited',
  'identical',
]);
export type CompareFilter = z.infer<typeof CompareFilter>;

/** What is in sight, kept for each workspace on this machine so that a restart finds it again. Not an edit: no undo. */
export const View = z.strictObject({
  mode: z.enum(['read', 'compare', 'report', 'annotations']),
  document: z.nullable(Id),
  places: z.record(Id, Place),
  compare: z.nullable(
    z.strictObject({
      left: Id,
      right: Id,
      filter: CompareFilter,
      row: z.nullable(z.int()),
      /** Whether the lines of tags are shown. */
      tags: z.boolean(),
      what: z.prefault(z.enum(['rows', 'topics', 'presence']), 'rows'),
      /** The documents of the strip, in order; empty where it is just the pair. */
      chain: z.prefault(z.array(Id), []),
      /** The documents the first one is looked for in, in the table of presence. */
      against: z.prefault(z.array(Id), []),
      /** Whether runs of identical rows are folded, and the first rows of folds that were opened. */
      folded: z.prefault(z.boolean(), false),
      opened: z.prefault(z.array(z.int()), []),
      /** First rows of runs only one side has that were folded. */
      closed: z.prefault(z.array(z.int()), []),
      /** Whether differences of punctuation, case and width are marked. */
      quiet: z.prefault(z.boolean(), false),
      echoes: z.prefault(z.boolean(), false),
      sentences: z.prefault(z.boolean(), false),
    }),
  ),
  /** What a report begins with where none is kept. */
  report: ReportOptions,
  /** The kept report that is open. */
  openReport: z.prefault(z.nullable(Id), null),
  annotations: AnnotationsView,
  /** What the open memo is about: the workspace, a document or a tag. */
  memo: z.prefault(z.nullable(Id), null),
  rail: z.boolean(),
  /** Height of the library in the rail, in CSS pixels; null as the design has it. */
  libraryHeight: z.nullable(z.number()),
  collapsedGroups: z.array(z.string()),
  expandedTags: z.array(Id),
  hiddenTags: z.array(Id),
  soloTag: z.nullable(Id),
  /** Tags set last, latest first. */
  recentTags: z.array(Id),
  /** The tags of the last passage tagged: what `.` gives again. */
  lastTags: z.array(Id),
});
export type View = z.infer<typeof View>;
