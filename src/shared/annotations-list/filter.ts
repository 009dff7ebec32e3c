import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';

/** A tag that annotations must have, or must not. Null stands for having none at all. */
export const TagTerm = z.strictObject({ tag: z.nullable(Id), include: z.boolean() });
export type TagTerm = z.infer<typeof TagTerm>;

/** Which annotations the list shows: what fits every part of it. */
export const AnnotationFilter = z.strictObject({
  /** Each of these words stands in the quotation, the note or a tag's name. */
  words: z.string().check(z.maxLength(1_000)),
  tags: z.array(TagTerm),
  /** Whether any of the included tags is enough, or all of them are needed. */
  match: z.enum(['any', 'all']),
  /** None: every document. */
  documents: z.array(Id),
  /** First and last day of the statement, both counted in. A document without a date fits no dates. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
  note: z.enum(['any', 'with', 'without']),
});
export type AnnotationFilter = z.infer<typeof AnnotationFilter>;

export const noFilter: AnnotationFilter = {
  words: '',
  tags: [],
  match: 'any',
  documents: [],
  from: null,
  to: null,
  note: 'any',
};

export const AnnotationOrder = z.strictObject({
  by: z.enum(['place', 'tag', 'created', 'changed', 'length']),
  /** Latest, longest or last first. */
  down: z.boolean(),
});
export type AnnotationOrder = z.infer<typeof AnnotationOrder>;

/** The list of annotations as the analyst left it. */
export const AnnotationsView = z.strictObject({ filter: AnnotationFilter, order: AnnotationOrder });
export type AnnotationsView = z.infer<typeof AnnotationsView>;

export const defaultAnnotationsView: AnnotationsView = {
  filter: noFilter,
  order: { by: 'place', down: false },
};

/** The parts a filter has, each with what makes it fit everything. */
const parts = {
  words: { words: noFilter.words },
  tags: { tags: noFilter.tags, match: noFilter.match },
  documents: { documents: noFilter.documents },
  dates: { from: null, to: null },
  note: { note: noFilter.note },
} as const satisfies Record<string, Partial<AnnotationFilter>>;
export type FilterPart = keyof typeof parts;

/** The filter without one of its parts. */
export function without(filter: AnnotationFilter, part: FilterPart): AnnotationFilter {
  return { ...filter, ...parts[part] };
}

/** The parts that keep something out, in the order in which they are told. */
export function activeParts({ words, tags, documents, from, to, note }: AnnotationFilter): FilterPart[] {
  const active: Record<FilterPart, boolean> = {
    tags: tags.length > 0,
    documents: documents.length > 0,
    dates: from !== null || to !== null,
    note: note !== 'any',
    words: words.trim() !== '',
  };
  return (['tags', 'documents', 'dates', 'note', 'words'] as const).filter((part) => active[part]);
}
