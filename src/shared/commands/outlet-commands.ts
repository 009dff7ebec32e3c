import { z } from 'zod/mini';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import { OutletLines } from '../model/outlet-lines.ts';
import type { Edit } from './context.ts';

export const WriteOutletLines = z.strictObject({
  type: z.literal('writeOutletLines'),
  /** Of a new list; the list an outlet has keeps its own. */
  id: Id,
  outlet: OutletLines.shape.outlet,
  /** All of them; without any the list is taken away. */
  lines: z.array(OutletLines.shape.lines.def.element).check(z.maxLength(1_000)),
});
export type WriteOutletLines = z.infer<typeof WriteOutletLines>;

/** Sets the lines that are hidden in texts of an outlet. */
export const writeOutletLines: Edit<WriteOutletLines> = {
  patches(workspace, { id, outlet, lines }, { now }) {
    const before = [...workspace.outlets.values()].find((list) => list.outlet === outlet) ?? null;
    if (before === null && workspace.outlets.has(id))
      throw new ReadoutError('id-taken', 'A list of lines with this id is there already.');
    const once = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
    const after =
      once.length === 0
        ? null
        : { id: before?.id ?? id, outlet, lines: once, updatedAt: before?.updatedAt ?? now };
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ collection: 'outlets', id: before?.id ?? id, before, after }];
  },
  label: (_workspace, { outlet }) => `remember lines of ${outlet}`,
};
