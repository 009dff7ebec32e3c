import type { Document, DocumentText } from '../../../model/document.ts';
import { Id, type Moment } from '../../../model/ids.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { languageIn } from '../../../import/facts/language.ts';
import { limits } from '../../../import/limits.ts';
import { plainBlocks } from '../../../text/blocks.ts';
import { derivedId } from '../derived-id.ts';
import { factsIn, fileVariables, type RefiFacts } from '../facts.ts';
import type { RefiSource } from './project.ts';
import type { ReadProject } from './read-project.ts';
import type { SourceText } from './source-text.ts';

/** A document that is to be added; its hashes are known once its bytes and its text are stored. */
export interface NewDocument {
  readonly record: Omit<Document, 'source' | 'text'>;
  readonly file: {
    readonly name: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly encoding: string;
  };
  readonly text: DocumentText;
}

/** What became of the sources of a project. */
export interface Placed {
  readonly added: readonly NewDocument[];
  /** The document each source is, new or in the library already. */
  readonly documents: ReadonlyMap<RefiSource, Id>;
  /** Sources whose very text is in the library. */
  readonly known: number;
  /** Titles of those that came in though the library has another text under their name. */
  readonly namesakes: readonly string[];
  /** Names of sources whose text is not in the file, and of those that hold no words or more than any document. */
  readonly missing: readonly string[];
  readonly unfit: readonly string[];
  /** Selections in either. */
  readonly lostSelections: number;
  /** Values of variables that are no facts of a document. */
  readonly otherValues: number;
}

/**
 * Finds the documents the sources of a project are: the one of its id or name among those with the very same text, else
 * any of them; each document once. The others are to be added, with the facts their variables tell. O(texts).
 */
export function placedSources(
  project: ReadProject,
  workspace: Workspace,
  textOf: (document: Id) => DocumentText | null,
  now: Moment,
): Placed {
  const library = new Map<string, Document[]>();
  for (const document of workspace.documents.values()) {
    const text = textOf(document.id)?.text;
    if (text !== undefined) library.set(text, [...(library.get(text) ?? []), document]);
  }
  const removed = Array.from(workspace.removed.values(), ({ document }) => document);
  const all = [...workspace.documents.values(), ...removed];
  const titles = new Set(all.map(({ title }) => title));
  const newcomer = newcomers(all, now);
  const added: NewDocument[] = [];
  const documents = new Map<RefiSource, Id>();
  const counts = { known: 0, lostSelections: 0, otherValues: 0 };
  const lost = { missing: new Array<string>(), unfit: new Array<string>() };
  for (const source of project.sources) {
    const text = project.texts.get(source) ?? null;
    if (text === null || text.text.trim() === '' || text.text.length > limits.text) {
      lost[text === null ? 'missing' : 'unfit'].push(source.name);
      counts.lostSelections += source.selections.length;
      continue;
    }
    const { facts, others } = factsIn(source.values);
    counts.otherValues += others;
    const twin = taken(library.get(text.text) ?? [], source);
    if (twin === null) added.push(newcomer(source, text, facts));
    else counts.known++;
    documents.set(source, twin?.id ?? added.at(-1)?.record.id ?? '');
  }
  const namesakes = added.map(({ record }) => record.title).filter((title) => titles.has(title));
  return { added, documents, namesakes, ...lost, ...counts };
}

/** Makes documents that have no id, number or place of those that are there, nor of each other. */
function newcomers(there: readonly Document[], now: Moment) {
  const ids = new Set(there.map(({ id }) => id));
  const numbers = new Numbers(there.map(({ number }) => number));
  let order = Math.max(0, ...there.map((document) => document.order));
  return (source: RefiSource, text: SourceText, facts: Partial<RefiFacts>): NewDocument => ({
    record: {
      ...nothingKnown,
      ...facts,
      language: facts.language ?? languageIn(text.text.slice(0, 20_000)),
      id: freeId(source.guid, ids),
      title: facts.title ?? titleOf(source.name),
      number: numbers.take(facts.number ?? null),
      order: ++order,
      versionOf: null,
      evidence: [],
      addedAt: source.createdAt ?? now,
      updatedAt: source.updatedAt ?? source.createdAt ?? now,
    },
    file: { name: fileName(source), bytes: text.bytes, encoding: text.encoding },
    text: { text: text.text, blocks: plainBlocks(text.text) },
  });
}

const nothingKnown = {
  deck: null,
  outlet: null,
  agency: null,
  published: null,
  statement: null,
  place: null,
  speakers: [],
  group: null,
};

/** Takes the likeliest of the documents that have a source's text out of their list; null where none is left. */
function taken(twins: Document[], { guid, name }: RefiSource): Document | null {
  const called = (document: Document): boolean =>
    [document.title, `${document.number} ${document.title}`, document.source.name].includes(name);
  const twin = twins.find(({ id }) => id === guid) ?? twins.find(called) ?? twins[0];
  if (twin === undefined) return null;
  twins.splice(twins.indexOf(twin), 1);
  return twin;
}

/** A source's GUID where it can be a document's id and is none yet. */
function freeId(guid: string, ids: Set<Id>): Id {
  const own = Id.safeParse(guid);
  let id = own.success ? own.data : derivedId('source', guid);
  for (let n = 2; ids.has(id); n++) id = derivedId('source', guid, String(n));
  ids.add(id);
  return id;
}

/** Programs name a source after its file. */
function titleOf(name: string): string {
  return (
    name
      .replace(/\.(?:txt|docx?|odt|rtf|md|pdf|html?)$/i, '')
      .trim()
      .slice(0, 2_000) || 'Untitled'
  );
}

function fileName({ name, values }: RefiSource): string {
  const own = values.find(({ variable }) => variable === fileVariables.name)?.value ?? name;
  const short =
    own
      .replaceAll(/[\p{Cc}/\\]/gu, ' ')
      .trim()
      .slice(0, 500) || 'source';
  return /\.txt$/i.test(short) ? short : `${short}.txt`;
}

/** Gives out numbers: the one that is wished for where it is free, else one more than the highest in use. */
class Numbers {
  readonly #taken: Set<string>;
  #highest: number;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
    this.#highest = taken.reduce(
      (most, each) => (/^\d{1,9}$/.test(each) ? Math.max(most, Number(each)) : most),
      0,
    );
  }

  take(wish: string | null): string {
    let number = wish ?? '';
    while (number.trim() === '' || this.#taken.has(number)) number = String(++this.#highest).padStart(3, '0');
    this.#taken.add(number);
    return number;
  }
}
