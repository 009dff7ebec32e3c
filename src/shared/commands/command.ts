import { z } from 'zod/mini';
import { ReadoutError } from '../model/errors.ts';
import type { Workspace } from '../model/workspace.ts';
import * as annotation from './annotation-commands.ts';
import * as comparison from './comparison-commands.ts';
import * as correction from './correction-commands.ts';
import type { Context, Edit } from './context.ts';
import * as document from './document-commands.ts';
import * as memo from './memo-commands.ts';
import { type Patch, patched } from './patch.ts';
import { signed } from './signed.ts';
import * as outlet from './outlet-commands.ts';
import * as report from './report-commands.ts';
import * as refusal from './refusal-commands.ts';
import * as stance from './stance-commands.ts';
import * as suggestion from './suggestion-commands.ts';
import * as tag from './tag-commands.ts';
import * as merge from './tag-merge.ts';

const RenameWorkspace = z.strictObject({
  type: z.literal('renameWorkspace'),
  name: z.string().check(z.maxLength(10_000)),
});

/** One edit. */
export const Step = z.discriminatedUnion('type', [
  annotation.AddAnnotation,
  annotation.TagAnnotation,
  annotation.TagAnnotations,
  annotation.NoteAnnotation,
  annotation.PlaceAnnotation,
  annotation.RemoveAnnotations,
  tag.AddTag,
  tag.ChangeTag,
  tag.PutTags,
  tag.RemoveTag,
  merge.MergeTags,
  document.AddDocuments,
  document.ChangeDocument,
  document.RemoveDocument,
  document.RestoreDocument,
  comparison.AddComparison,
  comparison.NoteComparison,
  comparison.RemoveComparison,
  memo.WriteMemo,
  suggestion.DismissSuggestion,
  correction.CorrectAlignment,
  correction.RemoveCorrections,
  stance.WriteStances,
  stance.ResetStances,
  refusal.RefuseCarry,
  refusal.AllowCarry,
  outlet.WriteOutletLines,
  report.AddReport,
  report.ChangeReport,
  report.WriteReportText,
  report.RemoveReport,
  RenameWorkspace,
]);
export type Step = z.infer<typeof Step>;

/** Several edits that are one thought: one step to undo, all or nothing. */
const Batch = z.strictObject({
  type: z.literal('batch'),
  /** Its name after "Undo". */
  label: z.string().check(z.minLength(1), z.maxLength(500)),
  steps: z.array(Step).check(z.minLength(1)),
});

/** Everything the analyst can do to a workspace. */
export const Command = z.discriminatedUnion('type', [...Step.def.options, Batch]);
export type Command = z.infer<typeof Command>;

const renameWorkspace: Edit<z.infer<typeof RenameWorkspace>> = {
  patches(workspace, { name }) {
    const after = name.trim();
    if (after === '' || after.length > 200)
      throw new ReadoutError('name-empty', 'A workspace needs a name of 1 to 200 characters.');
    return after === workspace.name
      ? []
      : [
          {
            collection: 'workspace',
            id: workspace.id,
            before: { name: workspace.name },
            after: { name: after },
          },
        ];
  },
  label: () => 'rename workspace',
};

type Steps = { [S in Step as S['type']]: S };

const edits: { readonly [T in keyof Steps]: Edit<Steps[T]> } = {
  addAnnotation: annotation.addAnnotation,
  tagAnnotation: annotation.tagAnnotation,
  tagAnnotations: annotation.tagAnnotations,
  noteAnnotation: annotation.noteAnnotation,
  placeAnnotation: annotation.placeAnnotation,
  removeAnnotations: annotation.removeAnnotations,
  addTag: tag.addTag,
  changeTag: tag.changeTag,
  putTags: tag.putTags,
  removeTag: tag.removeTag,
  mergeTags: merge.mergeTags,
  addDocuments: document.addDocuments,
  changeDocument: document.changeDocument,
  removeDocument: document.removeDocument,
  restoreDocument: document.restoreDocument,
  addComparison: comparison.addComparison,
  noteComparison: comparison.noteComparison,
  removeComparison: comparison.removeComparison,
  writeMemo: memo.writeMemo,
  dismissSuggestion: suggestion.dismissSuggestion,
  correctAlignment: correction.correctAlignment,
  removeCorrections: correction.removeCorrections,
  writeStances: stance.writeStances,
  resetStances: stance.resetStances,
  refuseCarry: refusal.refuseCarry,
  allowCarry: refusal.allowCarry,
  writeOutletLines: outlet.writeOutletLines,
  addReport: report.addReport,
  changeReport: report.changeReport,
  writeReportText: report.writeReportText,
  removeReport: report.removeReport,
  renameWorkspace,
};

/**
 * What a command does to the workspace. Pure: the workspace itself is not changed.
 * Throws a ReadoutError when the command cannot be carried out whole.
 */
export function patchesOf(workspace: Workspace, command: Command, context: Context): Patch[] {
  if (command.type !== 'batch') return stepPatches(command.type, command, workspace, context);
  const patches: Patch[] = [];
  let now = workspace;
  for (const step of command.steps) {
    const next = stepPatches(step.type, step, now, context);
    now = patched(now, next);
    patches.push(...next);
  }
  return patches;
}

/** The command's name after "Undo" and "Redo". */
export function labelOf(workspace: Workspace, command: Command): string {
  return command.type === 'batch' ? command.label : stepLabel(command.type, command, workspace);
}

/** Key of the burst the command belongs to, or null: typing a note is one step to undo. */
export function burstOf(command: Command): string | null {
  return command.type === 'batch' ? null : stepBurst(command.type, command);
}

// The type is passed beside the step so that the compiler can pair each step with its edit.
function stepPatches<T extends keyof Steps>(type: T, step: Steps[T], workspace: Workspace, context: Context) {
  return signed(edits[type].patches(workspace, step, context), context);
}

function stepLabel<T extends keyof Steps>(type: T, step: Steps[T], workspace: Workspace): string {
  return edits[type].label(workspace, step);
}

function stepBurst<T extends keyof Steps>(type: T, step: Steps[T]): string | null {
  return edits[type].burst?.(step) ?? null;
}
