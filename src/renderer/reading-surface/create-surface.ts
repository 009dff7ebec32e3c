import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind } from '../../shared/model/document.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { passageIn } from '../../shared/text/passage.ts';
import { BlockView } from './block-view.ts';
import { buildSections } from './build.ts';
import { decorationsKey, decorationsPlugin, noDecorations } from './decorations.ts';
import { Descriptions } from './descriptions.ts';
import { mendLostSelection, select } from './dom-selection.ts';
import { estimatedHeight, measureOf } from './estimate.ts';
import { Geometry } from './geometry.ts';
import { InkedText } from './inked-text.ts';
import { isSelectAll } from './keys.ts';
import { type Looks, nothingFound } from './marking.ts';
import { firstSections, Mounting } from './mounting.ts';
import { type Ground, moved, type Selected } from './motions.ts';
import { Painter } from './painter.ts';
import { standardPlan } from './plan.ts';
import { watchPointer } from './pointing.ts';
import { Positions } from './positions.ts';
import { isDrawn } from './runs.ts';
import { schema } from './schema.ts';
import { SectionView } from './section-view.ts';
import type { Surface, SurfaceOptions } from './surface.ts';
import css from './surface.module.css';

const captionsAndFurniture: ReadonlySet<BlockKind> = new Set(['caption', 'furniture']);

/** How long after the mouse is released its selection counts, in milliseconds: a double click may follow. */
const settle = 120;
let surfaces = 0;

/** Fills the host with a document to read. Throws a RangeError for a plan out of order. */
export function createSurface(options: SurfaceOptions): Surface {
  const { host, text, language } = options;
  const plan = options.plan ?? standardPlan(text);
  const positions = new Positions(text.blocks, plan);
  const sections = buildSections(text, plan);
  const element = host.appendChild(document.createElement('div'));
  const lists = host.appendChild(document.createElement('div'));
  lists.className = css['descriptions'] ?? '';
  let looks: Looks = options.looks;
  const hiddenKinds = options.hiddenKinds ?? captionsAndFurniture;
  const isHiddenKind = (kind: string): boolean => [...hiddenKinds].some((hidden) => hidden === kind);
  let hiddenShown = options.hiddenShown ?? false;
  let decorations = options.decorations ?? noDecorations;
  let how: 'mouse' | 'keyboard' = 'keyboard';
  let isSet = false;
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const painter = new Painter(
    text.blocks,
    {
      looks,
      open: null,
      hovered: null,
      found: nothingFound,
      pending: [],
      washes: options.washes ?? true,
      firstLane: options.firstLane ?? 6,
    },
    options.scroller,
    new Descriptions(lists, `surface-${++surfaces}`, options.describe),
    options.onPainted,
  );
  const measure = measureOf(host);
  const selectedNow = (): Selected => {
    const { anchor, head } = view.state.selection;
    const forward = head >= anchor;
    return { anchor: positions.toOffset(anchor, forward), head: positions.toOffset(head, !forward) };
  };
  const passageNow = (): Passage | null => {
    const { anchor, head } = selectedNow();
    return passageIn(text.text, anchor, head);
  };
  const report = (): void => {
    const passage = passageNow();
    options.onSelect(passage === null ? null : { passage, how });
  };
  const ground: Ground = {
    text,
    language,
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
        if (current.state.selection.eq(before.selection)) return;
        touched = true;
        options.onMove(selectedNow(), isSet ? 'set' : how);
        if (!isSet && how === 'keyboard') report();
      },
    }),
  });
  const keydown = (event: KeyboardEvent): boolean => {
    how = 'keyboard';
    if (options.onKey(event)) {
      event.preventDefault();
      return true;
    }
    if (isSelectAll(event)) {
      event.preventDefault();
      mounting.all();
      put({ anchor: text.blocks[0]?.start ?? 0, head: text.blocks.at(-1)?.end ?? 0 }, true);
      return true;
    }
    return false;
  };

  const view: EditorView = new EditorView(
    { mount: element },
    {
      state: EditorState.create({
        doc: schema.node('doc', null, sections.slice(0, firstSections(text.text.length, sections.length))),
        plugins: [decorationsPlugin(positions, options.inserts ?? [], () => decorations), follow],
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
          const section = new SectionView(node, estimatedHeight(node, hiddenKinds, measure));
          painter.attach(section);
          return Object.assign(section, { destroy: () => painter.detach(section) });
        },
        block: (node) => new BlockView(node, isHiddenKind(String(node.attrs['kind']))),
      },
      handleDOMEvents: { keydown: (_view, event) => keydown(event) },
    },
  );
  element.classList.toggle(css['hiddenShown'] ?? '', hiddenShown);
  const mounting = new Mounting(view, sections, options.onPainted);
  const geometry = new Geometry(view, options.scroller, text.blocks, positions, ground.isShown);
  const foundText = new InkedText(geometry, 'readout-found', 1);
  const openText = new InkedText(geometry, 'readout-open', 0);
  const stopMending = mendLostSelection(view);
  const stopPointing = watchPointer(
    view,
    positions,
    () => painter.index,
    (annotation) => isDrawn(annotation, looks.lookOf, looks.untagged),
    {
      hover: options.onHover,
      click: options.onClick,
      selected() {
        clearTimeout(timer);
        timer = setTimeout(() => {
          how = 'mouse';
          report();
        }, settle);
      },
      pressed() {
        how = 'mouse';
      },
    },
  );
  const mountedThrough = (offset: number): void => {
    mounting.through(positions.sectionOf(Math.max(0, blockAt(text.blocks, offset))));
  };

  /** Selects. Where the first selection is where ProseMirror's began, it tells nobody, so we do. */
  const put = ({ anchor, head }: Selected, focus: boolean): void => {
    mountedThrough(Math.max(anchor, head));
    select(view, positions.toPosition(anchor), positions.toPosition(head), focus);
    if (touched) return;
    touched = true;
    options.onMove(selectedNow(), isSet ? 'set' : how);
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
    pend: (passages) => painter.pend(passages),
    decorate(next) {
      decorations = next;
      view.dispatch(view.state.tr.setMeta(decorationsKey, true));
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
    passage: passageNow,
    selected: () => (touched ? selectedNow() : null),
    select(selected, focus = false) {
      isSet = true;
      put(selected, focus);
      isSet = false;
    },
    move(motion, extend) {
      const next = moved(ground, touched ? selectedNow() : null, motion, extend);
      if (next === null) return false;
      how = 'keyboard';
      put(next, true);
      surface.reveal({ start: Math.min(next.head, next.anchor), end: Math.max(next.head, next.anchor, 1) });
      return true;
    },
    reveal(passage) {
      mountedThrough(passage.end);
      const section = geometry.section(positions.sectionOf(Math.max(0, blockAt(text.blocks, passage.start))));
      if (section !== null) painter.paint(section);
      geometry.reveal(passage);
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
    mountAll: () => mounting.all(),
    repaint: () => painter.refresh(),
    destroy() {
      clearTimeout(timer);
      mounting.stop();
      foundText.show([]);
      openText.show([]);
      stopMending();
      stopPointing();
      view.destroy();
      painter.destroy();
      host.replaceChildren();
    },
  };
  return surface;
}
