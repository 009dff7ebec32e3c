import { z } from 'zod/mini';
import { ReportOptions } from '../report/options.ts';
import { longestNote } from './annotation.ts';
import { Id, Moment } from './ids.ts';

/** Words of the analyst's own in a report. */
export const OwnText = z.strictObject({
  /**
   * Where it stands: `top`, under the summary; `end`, behind the last section; else before the section of
   * this key (`ReportSection.key`). One whose section is not in the report now is kept and waits.
   */
  at: z.string().check(z.minLength(1), z.maxLength(200)),
  /** As it was typed; never empty. */
  text: z.string().check(z.minLength(1), z.maxLength(longestNote)),
});
export type OwnText = z.infer<typeof OwnText>;

/** A report the analyst keeps: how it is made, and what they wrote into it. */
export const NamedReport = z.strictObject({
  id: Id,
  /** As the list of reports has it; none is another's. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  options: ReportOptions,
  /** One at a place. */
  texts: z.array(OwnText).check(z.maxLength(1_000)),
  createdAt: Moment,
  updatedAt: Moment,
});
export type NamedReport = z.infer<typeof NamedReport>;
