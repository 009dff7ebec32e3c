import type { Annotation, Passage } from '../../../model/annotation.ts';
import { groupBy } from '../../../model/group.ts';
import { Id, type Moment } from '../../../model/ids.ts';
import { joined, passageIn, quoted } from '../../../text/passage.ts';
import { derivedId } from '../derived-id.ts';
import { origin } from '../names.ts';
import { authorOf, commentOf } from './comments.ts';
import { chainsOf } from './chains.ts';
import type { Hypothesis } from './offsets/counting.ts';
import { stretchesOf } from './offsets/oracle.ts';
import type { Guid, RefiProject, RefiSelection } from './project.ts';
import type { SourceText } from './source-text.ts';

/** The selections of one source, and the document they are in. */
export interface SelectedIn {
  readonly document: Id;
  readonly source: SourceText;
  readonly selections: readonly RefiSelection[];
}

/** What became of the selections. */
export interface Annotated {
  readonly added: readonly Annotation[];
  /** Those that are in the workspace already: the same words, tags, note and person. */
  readonly known: number;
  /** Links that join passages of one annotation. */
  readonly links: number;
  /** Selections that were joined into another: passages of one annotation, and codings of the same words by the same person. */
  readonly joined: number;
  /** Names of selections with no place in the text, or a place that holds no words. */
  readonly misplaced: readonly string[];
  /** Selections that end behind the text, cut where it ends. */
  readonly cut: number;
  /** Codings with what is no code of the project. */
  readonly strayCodings: number;
}

/** What of a project annotations need, and what is there. */
export interface Ground {
  readonly project: RefiProject;
  readonly hypothesis: Hypothesis;
  readonly tagOf: (code: Guid) => Id | null;
  /** Those of a document that is in the library. */
  readonly standing: (document: Id) => Iterable<Annotation>;
  readonly isTaken: (id: Id) => boolean;
  readonly now: Moment;
}

/** An annotation to be, from one selection or several. */
interface Drawn {
  readonly guid: Guid;
  readonly passages: readonly Passage[];
  readonly tags: readonly Id[];
  readonly note: string;
  readonly made: Pick<Annotation, 'author' | 'createdAt' | 'updatedBy' | 'updatedAt'>;
}

/**
 * The annotations the selections of a project mean: their words are taken from the text itself, at whole graphemes.
 * Selections that are linked as passages of one are one annotation; so are codings of the same words by the same person,
 * since other programs write one for each code. O(texts + selections log selections).
 */
export function annotationsOf(sources: readonly SelectedIn[], ground: Ground): Annotated {
  const { project, standing, isTaken } = ground;
  const added: Annotation[] = [];
  const taken = new Set<Id>();
  const counts = { known: 0, links: 0, joined: 0, cut: 0, strayCodings: 0 };
  const misplaced: string[] = [];
  const isOurs = project.origin === origin;
  for (const { document, source, selections } of sources) {
    const stretches = stretchesOf({ source, selections }, ground.hypothesis);
    misplaced.push(...selections.filter((each) => !stretches.has(each)).map(({ name }) => name));
    const placed = new Map<RefiSelection, Passage>();
    for (const [selection, { start, end }] of stretches) {
      const passage = passageIn(source.text, start, end);
      if (passage === null) misplaced.push(selection.name);
      else {
        placed.set(selection, passage);
        if (end > source.text.length) counts.cut++;
      }
      counts.strayCodings += selection.codes.filter((code) => ground.tagOf(code) === null).length;
    }
    const drawn = chainsOf(placed, project.links).map((chain) => drawnOf(chain, placed, ground));
    counts.links += placed.size - drawn.length;
    const isKnown = knownAmong([...standing(document)]);
    // What is there already is found before codings are put together: it may have been apart.
    const fresh = drawn.filter((each) => !isKnown(each));
    const whole = isOurs ? fresh : together(fresh);
    const others = whole.filter((each) => !isKnown(each));
    counts.known += drawn.length - fresh.length + whole.length - others.length;
    counts.joined += placed.size - drawn.length + fresh.length - whole.length;
    for (const each of others) {
      const key = keyOf(each.passages, each);
      const id = freeId(each.guid, key, (other) => taken.has(other) || isTaken(other));
      taken.add(id);
      const ranges = each.passages.map((passage) => quoted(source.text, passage));
      added.push({ id, document, ranges, tags: [...each.tags], note: each.note, ...each.made });
    }
  }
  return { added, misplaced, ...counts };
}

function drawnOf(
  chain: readonly RefiSelection[],
  placed: ReadonlyMap<RefiSelection, Passage>,
  { project, tagOf, now }: Ground,
): Drawn {
  const [first] = chain;
  const createdAt = first?.createdAt ?? now;
  const author = authorOf(first?.author);
  return {
    guid: first?.guid ?? '',
    passages: joined(chain.flatMap((selection) => placed.get(selection) ?? [])),
    tags: [...new Set(chain.flatMap(({ codes }) => codes).flatMap((code) => tagOf(code) ?? []))],
    note: commentOf(chain, project.notes).words,
    made: {
      author,
      createdAt,
      // Who changed it may be left open where it says when.
      updatedBy: authorOf(first?.updatedBy ?? (first?.updatedAt == null ? author : '')),
      updatedAt: first?.updatedAt ?? createdAt,
    },
  };
}

/** Those of the same words by the same person as one, unless their notes differ or one of them has no tag. */
function together(drawn: readonly Drawn[]): Drawn[] {
  const alike = groupBy(drawn, ({ passages, tags, made }) =>
    tags.length === 0 ? {} : JSON.stringify([made.author, passages]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const notes = [...new Set(group.map(({ note }) => note).filter((note) => note !== ''))];
    if (first === undefined || group.length === 1 || notes.length > 1) return group;
    const made = { ...first.made, createdAt: least(group.map((each) => each.made.createdAt)) };
    return [{ ...first, made, tags: [...new Set(group.flatMap(({ tags }) => tags))], note: notes[0] ?? '' }];
  });
}

function least(moments: readonly Moment[]): Moment {
  return moments.toSorted()[0] ?? '';
}

/** Whether somebody's annotation is among those of a document; one by nobody in particular may be anybody's. */
function knownAmong(standing: readonly Annotation[]): (drawn: Drawn) => boolean {
  const keys = new Set(
    standing.flatMap((each) => ['', each.author].map((by) => by + keyOf(each.ranges, each))),
  );
  return ({ made, passages, ...rest }) => keys.has(made.author + keyOf(passages, rest));
}

/** The same for annotations that differ at most in who made them when. */
function keyOf(passages: readonly Passage[], { tags, note }: Pick<Drawn, 'tags' | 'note'>): string {
  return JSON.stringify([passages.map(({ start, end }) => [start, end]), tags.toSorted(), note]);
}

/** The selection's own GUID where it can be an id and is none yet; else one that follows from it and what it says. */
function freeId(guid: Guid, key: string, isTaken: (id: Id) => boolean): Id {
  const own = Id.safeParse(guid);
  let id = own.success ? own.data : derivedId('annotation', guid);
  for (let n = 1; isTaken(id); n++) id = derivedId('annotation', guid, key, String(n));
  return id;
}
