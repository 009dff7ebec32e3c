import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind } from '../../shared/model/document.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { BlockView } from './block-view.ts';
import { Sections } from './build.ts';
import { Decorations } from './decorations.ts';
import { Descriptions } from './descriptions.ts';
import { mendLostSelection } from './dom-selection.ts';
import { estimatedHeight, measureOf } from './estimate.ts';
import { Geometry } from './geometry.ts';
import { InkedText } from './inked-text.ts';
import { isSelectAll } from './keys.ts';
import { watchLongPress } from './long-press.ts';
import { type Looks, nothingFound } from './marking.ts';
import { firstSections, Mounting } from './mounting.ts';
import type { Ground } from './motions.ts';
import { Painter } from './painter.ts';
import { standardPlan } from './plan.ts';
import { caretAt, characterAt, watchPointer } from './pointing.ts';
import { Positions } from './positions.ts';
import { Presses } from './presses.ts';
import { isDrawn } from './runs.ts';
import { schema } from './schema.ts';
import { SectionView } from './section-view.ts';
import { Selecting } from './selecting.ts';
import type { Surface, SurfaceOptions } from './surface.ts';
import css from './surface.module.css';

const captionsAndFurniture: ReadonlySet<BlockKind> = new Set(['caption', 'furniture']);

let surfaces = 0;

/** Fills the host with a document to read. Throws a RangeError for a plan out of order. */
export function createSurface(options: SurfaceOptions): Surface {
  const { host, text, language } = options;
  const plan = options.plan ?? standardPlan(text);
  const positions = new Positions(text.blocks, plan);
  const sections = new Sections(text, plan);
  const element = host.appendChild(document.createElement('div'));
  const lists = host.appendChild(document.createElement('div'));
  lists.className = css['descriptions'] ?? '';
  let looks: Looks = options.looks;
  const hiddenKinds = options.hiddenKinds ?? captionsAndFurniture;
  const isHiddenKind = (kind: string): boolean => [...hiddenKinds].some((hidden) => hidden === kind);
  let hiddenShown = options.hiddenShown ?? false;
  const decorations = new Decorations(positions, options.inserts ?? []);
  /** What is drawn as selected: for the screen, and where everything is, for the selection itself. */
  let pending: readonly Passage[] = [];
  let whole: Passage | null = null;

  const painter = new Painter(
    text.blocks,
    {
      looks,
      open: null,
      hovered: null,
      found: nothingFound,
      pending: [],
      suggested: [],
      washes: options.washes ?? true,
      firstLane: options.firstLane ?? 6,
    },
    options.scroller,
    new Descriptions(lists, `surface-${++surfaces}`, options.describe),
    options.onMeasured,
  );
  const measure = options.sized === true ? null : measureOf(host);
  const ground: Ground = {
    text,
    language: options.segmentation ?? (() => language),
    isShown: (block) => {
      const record = text.blocks[block];
      return (
        record !== undefined &&
        positions.ofBlock(block) >= 0 &&
        (hiddenShown || !hiddenKinds.has(record.kind))
      );
    },
  };
  const follow = new Plugin({
    view: () => ({
      update(current, before) {
        if (!current.state.selection.eq(before.selection)) selecting.changed();
      },
    }),
  });
  const keydown = (event: KeyboardEvent): boolean => {
    selecting.keyed(event);
    element.classList.add(css['byKeys'] ?? '');
    const isAll = isSelectAll(event);
    if (!options.onKey(event) && !isAll) return false;
    event.preventDefault();
    if (isAll) selecting.all();
    return true;
  };
  /** Without a selection in the page there is nothing the browser could copy. */
  const copy = (event: ClipboardEvent): boolean => {
    const passage = selecting.whole();
    if (passage === null) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text.text.slice(passage.start, passage.end));
    return true;
  };

  const view: EditorView = new EditorView(
    { mount: element },
    {
      state: EditorState.create({
        doc: schema.node('doc', null, sections.slice(0, firstSections(text.text.length, sections.length))),
        plugins: [decorations.plugin, follow],
      }),
      editable: () => false,
      attributes: {
        class: css['surface'] ?? '',
        role: 'document',
        tabindex: '0',
        lang: language,
        'aria-label': options.label,
        spellcheck: 'false',
      },
      nodeViews: {
        section(node) {
          const section = new SectionView(
            node,
            measure === null ? null : estimatedHeight(node, hiddenKinds, measure),
          );
          painter.attach(section);
          return Object.assign(section, { destroy: () => painter.detach(section) });
        },
        block: (node) => new BlockView(node, isHiddenKind(String(node.attrs['kind'])), options.idOf),
      },
      handleDOMEvents: {
        keydown: (_view, event) => keydown(event),
        mousedown: (_view, event) => presses.press(event),
        copy: (_view, event) => copy(event),
        dragstart: (_view, { dataTransfer }) => dataTransfer !== null && options.onDragOut(dataTransfer),
        focus: () => {
          selecting.begin(geometry.offsetFrom(options.scroller.getBoundingClientRect().top).offset);
          return false;
        },
      },
    },
  );
  element.classList.toggle(css['hiddenShown'] ?? '', hiddenShown);
  const mounting = new Mounting(view, sections, options.onMeasured);
  const geometry = new Geometry(view, options.scroller, text.blocks, positions, ground.isShown);
  const foundText = new InkedText(geometry, 'readout-found', 1);
  const openText = new InkedText(geometry, 'readout-open', 0);
  const drawPending = (): void => painter.pend(whole === null ? pending : [...pending, whole]);
  const selecting = new Selecting(
    view,
    positions,
    ground,
    (block) => mounting.through(positions.sectionOf(block)),
    (passage) => {
      whole = passage;
      drawPending();
    },
    options,
  );
  const presses = new Presses({
    ground,
    scroller: options.scroller,
    offsetAt: (x, y, exact) =>
      (exact ? characterAt(view, positions, x, y) : null) ?? caretAt(view, positions, x, y),
    selected: () => selecting.now(),
    put: (selected) => selecting.put(selected, true),
  });
  const stops = [
    mendLostSelection(view),
    watchPointer(
      view,
      positions,
      () => painter.index,
      (annotation) => isDrawn(annotation, looks.lookOf, looks.untagged),
      {
        hover: options.onHover,
        click: options.onClick,
        addingClick: options.onAddingClick,
        released: (clicks) => selecting.released(clicks),
        pressed(adding) {
          options.onPress(adding);
          selecting.pressed();
          element.classList.remove(css['byKeys'] ?? '');
        },
      },
    ),
    watchLongPress(view.dom, (x, y) => {
      presses.word(x, y);
      selecting.released(1);
    }),
  ];
  const mountedThrough = (offset: number): void => {
    mounting.through(positions.sectionOf(Math.max(0, blockAt(text.blocks, offset))));
  };

  const surface: Surface = {
    element,
    show(annotations, next) {
      looks = next;
      painter.show(annotations, next);
    },
    open(id) {
      painter.open(id);
      openText.show(id === null ? [] : (painter.index.get(id)?.annotation.ranges ?? []));
    },
    hover: (id) => painter.hover(id),
    find(found) {
      painter.find(found);
      foundText.show(found.passages.slice(found.current, found.current + 1));
    },
    suggest: (passages) => painter.suggest(passages),
    pend(passages) {
      pending = passages;
      drawPending();
    },
    markWords(words) {
      // Words may come in while the text is being made anew for other rows.
      if (!view.isDestroyed) view.dispatch(decorations.mark(words, view.state.tr));
    },
    showHidden(shown) {
      hiddenShown = shown;
      element.classList.toggle(css['hiddenShown'] ?? '', shown);
      painter.refresh();
    },
    at: (offset) => painter.index.at(offset),
    over: (passage) => painter.index.over(passage),
    inOrder: () => painter.index.inOrder(),
    near: () => painter.near(),
    isShown: ground.isShown,
    passage: () => selecting.passage(),
    selected: () => selecting.now(),
    select: (selected, focus = false) => selecting.set(selected, focus),
    collapse: () => selecting.collapse(),
    move(motion, extend) {
      const next = selecting.move(motion, extend);
      if (next === null) return false;
      const [start, end] = [Math.min(next.head, next.anchor), Math.max(next.head, next.anchor, 1)];
      const last = next.head < end ? { start, end: start + 1 } : { start: end - 1, end };
      surface.reveal(extend ? last : { start, end });
      return true;
    },
    reveal(passage) {
      mountedThrough(passage.end);
      geometry.reveal(passage);
      painter.paintInSight(geometry.sectionsInSight());
    },
    rectsOf: (passage) => geometry.rectsOf(passage),
    topOf(offset) {
      mountedThrough(offset);
      return geometry.topOf(offset);
    },
    tops: () => painter.tops(),
    offsetFrom: (y) => geometry.offsetFrom(y),
    section: (index) => geometry.section(index),
    block: (index) => geometry.block(index),
    mountThrough: (section) => mounting.through(section),
    repaint: () => painter.refresh(),
    destroy() {
      selecting.stop();
      presses.stop();
      mounting.stop();
      foundText.show([]);
      openText.show([]);
      for (const stop of stops) stop();
      view.destroy();
      painter.destroy();
      host.replaceChildren();
    },
  };
  return surface;
}
