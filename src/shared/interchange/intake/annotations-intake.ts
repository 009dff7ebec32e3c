import { type Command, patchesOf } from '../../commands/command.ts';
import { type Patch, patched } from '../../commands/patch.ts';
import { type Annotation, longestNote } from '../../model/annotation.ts';
import { pathOf } from '../../model/codebook.ts';
import { groupBy } from '../../model/group.ts';
import { counted } from '../../wording.ts';
import type { ForeignAnnotation } from '../annotations/foreign.ts';
import { type AnnotationsImport, planAnnotations } from '../annotations/plan.ts';
import type { LeftOut } from '../refi/import/report.ts';
import type { Doubtful, Intake, IntakeGround } from './intake.ts';

/** What Web Annotations or an export of Hypothesis would bring. New tags come in with the annotations that have them. */
export function annotationsIntake(
  list: readonly ForeignAnnotation[],
  ground: IntakeGround,
): Omit<Intake, 'people'> {
  const { workspace } = ground;
  const plan = planAnnotations(list, ground);
  const tags = plan.tags.length === 0 ? [] : did(ground, { type: 'putTags', tags: [...plan.tags] });
  const tagged = patched(workspace, tags).tags;
  /** An annotation with the new tags it has, and what these stand inside of. */
  const withTags = (annotation: Annotation): Patch[] => {
    const wanted = new Set(annotation.tags.flatMap((tag) => pathOf(tagged, tag).map(({ id }) => id)));
    return [
      ...tags.filter(({ id }) => wanted.has(id)),
      { collection: 'annotations', id: annotation.id, before: null, after: annotation },
    ];
  };
  const memos = plan.memos.filter(({ text }) => text.length <= longestNote);
  const all = [...plan.annotations, ...plan.suggestions.map(({ annotation }) => annotation)];
  const used = new Set(all.flatMap((annotation) => annotation.tags));
  return {
    file: ground.file,
    from: `A file of ${counted(list.length, 'annotation')}`,
    known: {
      documents: 0,
      tags: [...used].filter((tag) => workspace.tags.has(tag)).length,
      annotations: plan.known,
      memos: 0,
    },
    leftOut: [...lostOf(plan), ...tooLong(plan.memos.length - memos.length)],
    remarks: [],
    documents: [],
    patches: [
      ...plan.annotations.flatMap(withTags),
      ...memos.flatMap((memo) => did(ground, { type: 'writeMemo', ...memo })),
    ],
    doubtful: plan.suggestions.map(({ annotation, why, words }): Doubtful => ({
      key: JSON.stringify([annotation.document, annotation.ranges, annotation.note, words]),
      annotation,
      why,
      words,
      patches: withTags(annotation),
    })),
  };
}

function did({ workspace, ...context }: IntakeGround, command: Command): Patch[] {
  return patchesOf(workspace, command, context);
}

/** Those that are not taken, by the reason. */
function lostOf({ lost }: AnnotationsImport): LeftOut[] {
  return Array.from(
    groupBy(lost, ({ why }) => why),
    ([why, list]) => ({
      what: `${counted(list.length, 'annotation')}, ${list.length === 1 ? '' : 'each '}since ${why}`,
      which: list.map(({ words, note, name }) => (words === '' ? note || name : `“${words}”`)),
    }),
  );
}

function tooLong(count: number): LeftOut[] {
  if (count === 0) return [];
  const most = longestNote.toLocaleString('en');
  const what = `${counted(count, 'note on a whole document', 'notes on whole documents')}, since a memo holds ${most} characters at most`;
  return [{ what, which: [] }];
}
