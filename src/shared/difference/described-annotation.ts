import type { Patch } from '../commands/patch.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Told } from './described.ts';
import type { TagDifference } from './difference.ts';
import { numberOf } from './facts.ts';
import type { Known } from './known.ts';
import { noteDifference, shortText } from './stretches.ts';
import { tagLabel } from './tag-label.ts';

/** Longest quotation shown, in UTF-16 code units. */
const longestQuotation = 400;

/** An annotation that differs: its words, its tags, and its note before and after. */
export function describedAnnotation(
  { before, after }: Extract<Patch, { collection: 'annotations' }>,
  known: Known,
): Told {
  const annotation = after ?? before;
  if (annotation === null) return { title: 'An annotation' };
  return {
    title: numberOf(known, annotation.document) ?? '',
    quotation: {
      words: shortText(wordsOf(annotation), longestQuotation),
      language: known.documents.get(annotation.document)?.language ?? 'und',
      document: annotation.document,
      start: annotation.ranges[0]?.start ?? 0,
    },
    tags: tagsOf(before, after, known),
    text: noteDifference(before?.note, after?.note),
    facts: before === null || after === null ? [] : factsOf(before, after),
    by: { name: annotation.updatedBy, at: annotation.updatedAt },
  };
}

/** The words of an annotation; where they are apart, with an ellipsis between. */
export function wordsOf({ ranges }: Annotation): string {
  return ranges.map(({ exact }) => exact).join(' … ');
}

/** The tags there are, and behind them those that were. On a record that came or went they are just its tags. */
function tagsOf(before: Annotation | null, after: Annotation | null, known: Known): TagDifference[] {
  const now = (after ?? before)?.tags ?? [];
  const then = before?.tags ?? now;
  const of = (id: string, change: TagDifference['change']): TagDifference => ({
    id,
    ...tagLabel(known, id),
    change,
  });
  return [
    ...now.map((id) => of(id, then.includes(id) ? 'kept' : 'added')),
    ...then.filter((id) => !now.includes(id)).map((id) => of(id, 'removed')),
  ];
}

function factsOf(before: Annotation, after: Annotation): string[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const stands =
    was !== is
      ? [`Its words were “${shortText(was, 160)}”`]
      : moved(before, after)
        ? ['Where it stands in the text']
        : [];
  return before.author === after.author
    ? stands
    : [...stands, `Made by ${nameOf(before)}, then by ${nameOf(after)}`];
}

function moved(before: Annotation, after: Annotation): boolean {
  return (
    before.document !== after.document ||
    before.ranges.some(({ start, end }, i) => start !== after.ranges[i]?.start || end !== after.ranges[i].end)
  );
}

function nameOf({ author }: Annotation): string {
  return author === '' ? 'nobody named' : author;
}
