import { type Annotation, longestAuthor, longestNote, type Passage } from '../../model/annotation.ts';
import type { Document, DocumentText } from '../../model/document.ts';
import { groupBy } from '../../model/group.ts';
import type { Id, Moment } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { TagToBe } from '../codebook-match.ts';
import { withAnswers } from './answers.ts';
import { documentMeant, type Meant } from './documents.ts';
import type { ForeignAnnotation, ForeignTarget } from './foreign.ts';
import { AnnotatedText, type Ranges } from './ranges.ts';
import { type TagsMeant, tagsMeant } from './tags.ts';

/** What importing annotations would do: told before it happens. */
export interface AnnotationsImport {
  /** Those whose words stand in the text to the letter. */
  readonly annotations: readonly Annotation[];
  /** Those a person has to say yes or no to. `why` goes on after “It may stand here: …”. */
  readonly suggestions: readonly {
    readonly annotation: Annotation;
    readonly why: string;
    /** What the file quotes; empty where it tells a position alone. */
    readonly words: string;
  }[];
  /** Notes on a document as a whole, behind what its memo says already. */
  readonly memos: readonly { readonly about: Id; readonly text: string }[];
  readonly tags: readonly TagToBe[];
  /** Those of the file that the workspace has already. */
  readonly known: number;
  /** Those that are not taken. `why` goes on after “It is not taken: …”. */
  readonly lost: readonly {
    readonly name: string;
    /** What it quotes. */
    readonly words: string;
    readonly note: string;
    readonly why: string;
  }[];
}

export interface ImportContext {
  readonly workspace: Workspace;
  /** The stored text of a document, or null when it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
  readonly newId: () => Id;
  readonly now: Moment;
}

/** Plans an import of annotations of other programs. Changes nothing. O(annotations × text). */
export function planAnnotations(
  list: readonly ForeignAnnotation[],
  context: ImportContext,
): AnnotationsImport {
  const { annotations, orphans } = withAnswers(list);
  const findings = [...findingsOf(annotations, context)];
  const news = findings.flatMap((finding) =>
    finding.kind === 'passages' && !isKnown(context.workspace, finding) ? [finding] : [],
  );
  const tags = tagsMeant(
    context.workspace,
    news.flatMap(({ one }) => one.tags),
    context.newId,
  );
  const used = new Set<Id>();
  const made = news.map((finding) => {
    const { id } = finding.one;
    const own = id === null || used.has(id) ? context.newId() : id;
    used.add(own);
    const annotation = annotationOf(own, finding, tags, context.now);
    return { annotation, doubts: finding.doubts, words: wordsOf(finding.one) };
  });
  const memos = memosOf(context.workspace, findings);
  const passages = findings.filter(({ kind }) => kind === 'passages').length;
  return {
    annotations: made.flatMap(({ annotation, doubts }) => (doubts.length === 0 ? [annotation] : [])),
    suggestions: made.flatMap(({ annotation, doubts, words }) =>
      doubts.length === 0 ? [] : [{ annotation, why: doubts.join('; '), words }],
    ),
    memos: memos.added,
    tags: tags.added,
    known: passages - news.length + memos.known,
    lost: [
      ...findings.flatMap((finding) => (finding.kind === 'lost' ? [lose(finding.one, finding.why)] : [])),
      ...orphans.map((one) => lose(one, 'it answers an annotation that is not in the file')),
    ],
  };
}

/** What is found out about an annotation and a document it is on. */
type Finding =
  | (Ranges & { readonly kind: 'passages'; readonly one: ForeignAnnotation; readonly document: Id })
  | { readonly kind: 'memo'; readonly one: ForeignAnnotation; readonly document: Id }
  | { readonly kind: 'lost'; readonly one: ForeignAnnotation; readonly why: string };

/** One finding for each document an annotation is on, or one that says why it is on none. */
function* findingsOf(
  annotations: readonly ForeignAnnotation[],
  { workspace, textOf }: ImportContext,
): Generator<Finding, void> {
  const texts = new Map<Id, AnnotatedText | null>();
  const textIn = (document: Id): AnnotatedText | null => {
    let text = texts.get(document);
    if (text === undefined) {
      const stored = textOf(document);
      text = stored === null ? null : new AnnotatedText(stored.text);
      texts.set(document, text);
    }
    return text;
  };
  const meant = new Map<string, Meant>();
  for (const [source, targets] of groupBy(
    annotations.flatMap((one) => one.targets),
    (each) => each.source,
  ))
    meant.set(
      source,
      documentMeant(workspace.documents, targets, (id) => textIn(id)?.places ?? null),
    );

  for (const one of annotations) {
    if (one.note.length > longestNote) {
      const most = longestNote.toLocaleString('en');
      yield { kind: 'lost', one, why: `its note is longer than ${most} characters` };
      continue;
    }
    if (one.targets.length === 0) yield { kind: 'lost', one, why: 'it is on nothing' };
    for (const [on, targets] of groupBy(one.targets, ({ source }) => meant.get(source))) {
      if (on === undefined || 'problem' in on) yield { kind: 'lost', one, why: on?.problem ?? '' };
      else yield findingIn(one, on, targets, textIn(on.document.id));
    }
  }
}

function findingIn(
  one: ForeignAnnotation,
  { document: { id: document, number }, doubt }: Extract<Meant, { document: Document }>,
  targets: readonly ForeignTarget[],
  text: AnnotatedText | null,
): Finding {
  if (targets.every(({ words, position }) => words === null && position === null))
    return doubt === null ? { kind: 'memo', one, document } : { kind: 'lost', one, why: doubt };
  if (text === null) return { kind: 'lost', one, why: 'the stored text of its document cannot be read' };
  const found = text.rangesOf(targets);
  return found.ranges.length === 0
    ? { kind: 'lost', one, why: `its words are nowhere in ${number}` }
    : {
        kind: 'passages',
        one,
        document,
        ...found,
        doubts: [...found.doubts, ...(doubt === null ? [] : [doubt])],
      };
}

/** Whether the workspace has it: by its id, or the same passages with the same note. What was changed since stays. */
function isKnown(
  { annotations }: Workspace,
  { one, document, ranges }: Extract<Finding, { kind: 'passages' }>,
): boolean {
  if (one.id !== null && annotations.get(one.id) !== undefined) return true;
  const placeOf = (passages: readonly Passage[]): string =>
    passages.map(({ start, end }) => `${start}-${end}`).join(' ');
  const place = placeOf(ranges);
  for (const other of annotations.in(document).values())
    if (other.note === one.note && placeOf(other.ranges) === place) return true;
  return false;
}

function annotationOf(
  id: Id,
  { one, document, ranges }: Extract<Finding, { kind: 'passages' }>,
  tags: TagsMeant,
  now: Moment,
): Annotation {
  return {
    id,
    document,
    ranges: [...ranges],
    tags: [...new Set(one.tags.flatMap((tag) => tags.idOf(tag) ?? []))],
    note: one.note,
    author: one.author.slice(0, longestAuthor),
    createdAt: one.createdAt ?? now,
    updatedBy: one.updatedBy.slice(0, longestAuthor),
    updatedAt: one.updatedAt ?? one.createdAt ?? now,
  };
}

/** Notes on documents as a whole go behind what is said of these already. */
function memosOf(
  { memos }: Workspace,
  findings: readonly Finding[],
): { added: AnnotationsImport['memos']; known: number } {
  const texts = new Map<Id, string>();
  let known = 0;
  for (const finding of findings) {
    if (finding.kind !== 'memo') continue;
    const { one, document } = finding;
    const tags = one.tags.map(({ name }) => name).join(', ');
    const text = [one.note, tags === '' ? '' : `(${tags})`].filter((part) => part.trim() !== '').join(' ');
    const before = texts.get(document) ?? memos.get(document)?.text ?? '';
    if (before.includes(text)) known++;
    else texts.set(document, before === '' ? text : `${before}\n\n${text}`);
  }
  return { added: Array.from(texts, ([about, text]) => ({ about, text })), known };
}

function lose(one: ForeignAnnotation, why: string): AnnotationsImport['lost'][number] {
  return { name: one.name, words: wordsOf(one), note: one.note, why };
}

function wordsOf({ targets }: ForeignAnnotation): string {
  return targets.flatMap(({ words }) => words?.exact ?? []).join(' […] ');
}
