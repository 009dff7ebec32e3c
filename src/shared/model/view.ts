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
      tags: z.boolean(),
    }),
  ),
  report: ReportOptions,
  annotations: AnnotationsView,
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
