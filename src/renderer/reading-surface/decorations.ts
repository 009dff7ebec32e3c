import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import type { Positions } from './positions.ts';

/** A few words marked in the text itself, as an element of the page. */
export interface WordMark extends Passage {
  readonly element: 'del' | 'ins' | 'span';
  readonly class: string;
}

/** The words to be marked in some sections, by their index in the plan. */
export type SectionWords = ReadonlyMap<number, readonly WordMark[]>;

/** An element between two sections that is no part of the text. */
export interface Insert {
  /** Stands after the section that holds this block. */
  readonly afterBlock: number;
  readonly element: HTMLElement;
}

const key = new PluginKey<DecorationSet>('decorations');

/**
 * What is drawn into the text: elements between sections for as long as it stands and words, as a screen
 * asks for them, and signs where characters cannot be seen.
 */
export class Decorations {
  readonly plugin: Plugin<DecorationSet>;
  readonly #positions: Positions;
  readonly #inserts: readonly Insert[];
  readonly #words = new Map<number, readonly WordMark[]>();

  constructor(positions: Positions, inserts: readonly Insert[]) {
    this.#positions = positions;
    this.#inserts = inserts;
    this.plugin = new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, { doc }) => DecorationSet.create(doc, this.#allFrom(doc, 0)),
        apply: (transaction, before) => this.#after(transaction, before),
      },
      props: { decorations: (state) => key.getState(state) ?? DecorationSet.empty },
    });
  }

  /** Marks words in sections in place of those marked there before; one that is not mounted yet gets them then. */
  mark(words: SectionWords, transaction: Transaction): Transaction {
    for (const [section, list] of words) this.#words.set(section, list);
    return transaction.setMeta(key, [...words.keys()]);
  }

  #after(transaction: Transaction, before: DecorationSet): DecorationSet {
    const { doc } = transaction;
    const set = transaction.docChanged
      ? before.map(transaction.mapping, doc).add(doc, this.#allFrom(doc, transaction.before.childCount))
      : before;
    const marked: unknown = transaction.getMeta(key);
    return Array.isArray(marked) ? this.#remarked(set, doc, marked) : set;
  }

  #remarked(set: DecorationSet, doc: Node, sections: readonly unknown[]): DecorationSet {
    const old: Decoration[] = [];
    const fresh: Decoration[] = [];
    for (const [index, start] of startsOf(doc)) {
      if (!sections.includes(index)) continue;
      const end = start + doc.child(index).nodeSize;
      old.push(...set.find(start, end, (spec) => isWord(spec)));
      fresh.push(...this.#wordsIn(index));
    }
    return set.remove(old).add(doc, fresh);
  }

  /** What stands in the sections from an index on. */
  #allFrom(doc: Node, from: number): Decoration[] {
    const list: Decoration[] = [];
    for (const [index, start] of startsOf(doc)) {
      if (index < from) continue;
      const section = doc.child(index);
      list.push(...this.#wordsIn(index), ...invisibleCharacters(section, start));
      const end = start + section.nodeSize;
      for (const { afterBlock, element } of this.#inserts)
        if (this.#positions.sectionOf(afterBlock) === index)
          list.push(
            Decoration.widget(end, element, { side: -1, ignoreSelection: true, stopEvent: () => true }),
          );
    }
    return list;
  }

  #wordsIn(section: number): Decoration[] {
    return (this.#words.get(section) ?? []).map(({ start, end, element, class: className }) =>
      Decoration.inline(
        this.#positions.toPosition(start),
        this.#positions.toPosition(end),
        { nodeName: element, class: className },
        wordSpec,
      ),
    );
  }
}

const wordSpec = { word: true };

function isWord(spec: unknown): boolean {
  return spec === wordSpec;
}

/** Where each section begins. */
function startsOf(doc: Node): [index: number, start: number][] {
  const starts: [number, number][] = [];
  doc.forEach((_section, offset, index) => starts.push([index, offset]));
  return starts;
}
