import { type Annotation, longestNote } from '../model/annotation.ts';
import { sameName } from '../model/codebook.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Memo } from '../model/memo.ts';
import { longestDescription, type Tag } from '../model/tag.ts';
import { mergedSet, type Rules } from './merged-record.ts';

// How the records of each collection are merged, where that is not field by field alone.

export const annotationRules: Rules<Annotation> = {
  own: (base, { newer, older }) => ({ tags: mergedSet(base?.tags ?? null, newer.tags, older.tags) }),
  both: (field, ours, theirs) =>
    field === 'note' ? joined(ours.note, theirs.note, longestNote, (note) => ({ note })) : null,
};

export const tagRules: Rules<Tag> = {
  own: (base, { newer, older }) => ({
    aliases: mergedSet(base?.aliases ?? null, newer.aliases, older.aliases, sameName),
    rules: mergedSet(base?.rules ?? null, newer.rules, older.rules, ({ pattern, kind, matchCase }) =>
      JSON.stringify([pattern, kind, matchCase]),
    ),
  }),
  both: (field, ours, theirs) =>
    field === 'description'
      ? joined(ours.description, theirs.description, longestDescription, (description) => ({ description }))
      : null,
};

export const comparisonRules: Rules<Comparison> = {
  both: (field, ours, theirs) =>
    field === 'note' ? joined(ours.note, theirs.note, longestNote, (note) => ({ note })) : null,
};

export const memoRules: Rules<Memo> = {
  both: (field, ours, theirs) =>
    field === 'text' ? joined(ours.text, theirs.text, longestNote, (text) => ({ text })) : null,
};

/** Both texts, ours first; null where one of them is empty, or they are too long together. */
function joined<P>(ours: string, theirs: string, longest: number, as: (text: string) => P): P | null {
  const text = `${ours}\n\n${theirs}`;
  return ours === '' || theirs === '' || text.length > longest ? null : as(text);
}
