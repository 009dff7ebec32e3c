import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Positions } from './positions.ts';

/** A few words marked in the text itself, as an element of the page. */
export interface WordMark extends Passage {
  readonly element: 'del' | 'ins' | 'span';
  readonly class: string;
}

/** What a screen has drawn into the text beside annotations: for a handful of blocks, not for thousands. */
export interface Decorations {
  readonly words: readonly WordMark[];
  /** Class names of blocks, by block index, beside those of the plan. */
  readonly blocks: ReadonlyMap<number, string>;
}

/** An element between two sections that is no part of the text. */
export interface Insert {
  /** Stands after the section that holds this block. */
  readonly afterBlock: number;
  readonly element: HTMLElement;
}

export const noDecorations: Decorations = { words: [], blocks: new Map() };

/** Its meta, true, says that other decorations are current now. */
export const decorationsKey = new PluginKey<DecorationSet>('decorations');

/** Keeps in the document what a screen draws into the text: what is `current` when told or when sections mount. */
export function decorationsPlugin(
  positions: Positions,
  inserts: readonly Insert[],
  current: () => Decorations,
): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: decorationsKey,
    state: {
      init: (_config, { doc }) => setOf(doc, positions, inserts, current()),
      apply: (transaction, before) =>
        transaction.docChanged || transaction.getMeta(decorationsKey) === true
          ? setOf(transaction.doc, positions, inserts, current())
          : before,
    },
    props: {
      decorations: (state) => decorationsKey.getState(state) ?? DecorationSet.empty,
    },
  });
}

function setOf(
  doc: Node,
  positions: Positions,
  inserts: readonly Insert[],
  { words, blocks }: Decorations,
): DecorationSet {
  const size = doc.content.size;
  const list: Decoration[] = [];
  for (const { start, end, element, class: className } of words) {
    const to = positions.toPosition(end);
    if (to < size)
      list.push(Decoration.inline(positions.toPosition(start), to, { nodeName: element, class: className }));
  }
  for (const [block, className] of blocks) {
    const at = positions.ofBlock(block);
    const node = at > 0 && at < size ? doc.nodeAt(at - 1) : null;
    if (node !== null) list.push(Decoration.node(at - 1, at - 1 + node.nodeSize, { class: className }));
  }
  for (const { afterBlock, element } of inserts) {
    const at = endOfSection(doc, positions.sectionOf(afterBlock));
    if (at !== null)
      list.push(Decoration.widget(at, element, { side: -1, ignoreSelection: true, stopEvent: () => true }));
  }
  return DecorationSet.create(doc, list);
}

function endOfSection(doc: Node, index: number): number | null {
  if (index >= doc.childCount) return null;
  let end = 0;
  for (let i = 0; i <= index; i++) end += doc.child(i).nodeSize;
  return end;
}
