import type { Annotation } from '../model/annotation.ts';
import { withDescendants } from '../model/codebook.ts';
import type { Document, StatementDate } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { mayLieWithin } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { fold, foldWords } from '../search/fold.ts';
import { foldedOf } from '../search/folded-annotation.ts';
import type { AnnotationFilter } from './filter.ts';

type Library = Pick<Workspace, 'tags' | 'documents'>;

/**
 * Whether an annotation fits a filter, as a function to ask of many: what depends on the filter
 * alone is worked out once. A tag counts with everything inside it.
 */
export function matcherOf(library: Library, filter: AnnotationFilter): (annotation: Annotation) => boolean {
  const tests = [
    tagTest(library, filter),
    documentTest(library, filter),
    noteTest(filter),
    wordsTest(library, filter),
  ].filter((test) => test !== null);
  return (annotation) => tests.every((test) => test(annotation));
}

/** The words of a filter as they are looked for, each once. */
export function wordsOf({ words }: Pick<AnnotationFilter, 'words'>): string[] {
  return [...new Set(words.split(/\s+/).map((word) => foldWords(word, false)))].filter((word) => word !== '');
}

/** The day a document's statement goes by here: when it was made, else when it was published. */
function statementDateOf({
  statement,
  published,
}: Pick<Document, 'statement' | 'published'>): StatementDate | null {
  return statement ?? published;
}

type Test = ((annotation: Annotation) => boolean) | null;

function tagTest({ tags }: Library, { tags: terms, match }: AnnotationFilter): Test {
  if (terms.length === 0) return null;
  const tests = terms.map(({ tag, include }) => {
    const family = tag === null ? null : withDescendants(tags, tag);
    const has = (annotation: Annotation): boolean =>
      family === null ? isUntagged(tags, annotation) : annotation.tags.some((id) => family.has(id));
    return { include, has };
  });
  const wanted = tests.filter(({ include }) => include);
  const unwanted = tests.filter(({ include }) => !include);
  return (annotation) =>
    !unwanted.some(({ has }) => has(annotation)) &&
    (wanted.length === 0 ||
      (match === 'all'
        ? wanted.every(({ has }) => has(annotation))
        : wanted.some(({ has }) => has(annotation))));
}

function isUntagged(tags: Library['tags'], annotation: Annotation): boolean {
  return !annotation.tags.some((id) => tags.has(id));
}

function documentTest({ documents }: Library, { documents: chosen, from, to }: AnnotationFilter): Test {
  if (chosen.length === 0 && from === null && to === null) return null;
  const fitting = new Set<Id>();
  for (const document of documents.values())
    if ((chosen.length === 0 || chosen.includes(document.id)) && isWithin(document, from, to))
      fitting.add(document.id);
  return ({ document }) => fitting.has(document);
}

/** Whether some day the date may mean lies between two days. */
function isWithin(document: Document, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const date = statementDateOf(document);
  return date !== null && mayLieWithin(date, from, to);
}

function noteTest({ note }: AnnotationFilter): Test {
  if (note === 'any') return null;
  return (annotation) => (annotation.note.trim() !== '') === (note === 'with');
}

function wordsTest({ tags }: Library, filter: AnnotationFilter): Test {
  const wanted = wordsOf(filter);
  if (wanted.length === 0) return null;
  const names = new Map([...tags.values()].map(({ id, name }) => [id, fold(name, false).text]));
  return (annotation) => {
    const { quote, note } = foldedOf(annotation);
    return wanted.every(
      (word) =>
        quote.includes(word) ||
        note.includes(word) ||
        annotation.tags.some((tag) => names.get(tag)?.includes(word) === true),
    );
  };
}
