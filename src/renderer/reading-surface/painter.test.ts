import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { Descriptions } from './descriptions.ts';
import { nothingFound } from './marking.ts';
import { Painter } from './painter.ts';
import { schema } from './schema.ts';
import { SectionView } from './section-view.ts';
import { annotation, id } from './testing.ts';

const text: DocumentText = { text: 'one two three', blocks: [{ start: 0, end: 13, kind: 'paragraph' }] };
const looks = { lookOf: () => ({ hue: 'teal', style: 'solid' }) as const, untagged: true };
const one = annotation(text, id(1), [{ start: 4, end: 7 }], [id(9)]);

let frames: (() => void)[] = [];
let seen: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void = () => undefined;
let sized: (entries: readonly { target: Element; contentRect: DOMRect }[]) => void = () => undefined;
let top = 0;

beforeEach(() => {
  frames = [];
  top = 0;
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  class Seen extends Observer {
    constructor(told: typeof seen) {
      super();
      seen = told;
    }
  }
  class Sized extends Observer {
    constructor(told: typeof sized) {
      super();
      sized = told;
    }
  }
  vi.stubGlobal('IntersectionObserver', Seen);
  vi.stubGlobal('ResizeObserver', Sized);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  Range.prototype.getClientRects = function rects(this: Range) {
    const rect = new DOMRect(this.startOffset * 10, top, (this.endOffset - this.startOffset) * 10, 20);
    return Object.assign([rect], { item: () => rect });
  };
});

afterEach(() => vi.unstubAllGlobals());

it('paints what has changed and leaves the rest as it is drawn', () => {
  const { painter, view, marks, passing } = painted();
  const [first] = marks();
  painter.hover(one.id);
  drawn();
  expect(passing()).toHaveLength(1);
  expect(marks()[0]).toBe(first);
  painter.hover(null);
  drawn();
  expect(passing()).toEqual([]);
  painter.show(new Map([[one.id, { ...one, tags: [] }]]), looks);
  drawn();
  expect(marks()[0]).not.toBe(first);
  painter.show(new Map(), looks);
  drawn();
  expect(marks()).toEqual([]);
  expect(view.marks.querySelectorAll('path')).toHaveLength(0);
});

it('paints a section anew that has another size, what comes and goes too', () => {
  const { painter, view, marks, passing } = painted();
  painter.hover(one.id);
  drawn();
  const [mark, over] = [marks()[0], passing()[0]];
  sized([{ target: view.dom, contentRect: new DOMRect(0, 0, 500, 40) }]);
  drawn();
  const [again, overAgain] = [marks()[0], passing()[0]];
  expect(again).not.toBe(mark);
  expect(overAgain).not.toBe(over);
  sized([{ target: view.dom, contentRect: new DOMRect(0, 0, 500, 40) }]);
  drawn();
  expect([marks()[0], passing()[0]]).toEqual([again, overAgain]);
  expect(marks()[0]).toBe(again);
});

it('tells how high annotations begin, read before it tells', () => {
  const heights: (number | undefined)[] = [];
  const { painter } = painted((measured) => heights.push(measured.tops().get(one.id)));
  top = 60;
  painter.refresh();
  drawn();
  expect(heights.at(-1)).toBe(60);
});

/** A painter that has drawn the one annotation. */
function painted(onMeasured: (painter: Painter) => void = () => undefined) {
  const scroller = document.createElement('div');
  const view = new SectionView(schema.node('section', null, [schema.node('block')]), 40);
  scroller.append(view.dom);
  const block = document.createElement('p');
  block.dataset['block'] = '0';
  block.textContent = text.text;
  view.contentDOM.replaceChildren(block);
  const painter: Painter = new Painter(
    text.blocks,
    {
      looks,
      open: null,
      hovered: null,
      found: nothingFound,
      pending: [],
      suggested: [],
      washes: true,
      firstLane: 6,
    },
    scroller,
    new Descriptions(document.createElement('div'), 'test', () => ''),
    () => onMeasured(painter),
  );
  painter.attach(view);
  const event = new Event('contentvisibilityautostatechange', { bubbles: true });
  view.dom.dispatchEvent(Object.assign(event, { skipped: false }));
  painter.show(new Map([[one.id, one]]), looks);
  seen([{ target: block, isIntersecting: true }]);
  drawn();
  const groups = (): Element[] => [...view.marks.children];
  return {
    painter,
    view,
    marks: () =>
      groups()
        .slice(0, -1)
        .flatMap((group) => Array.from(group.children)),
    passing: () => [...(groups().at(-1)?.children ?? [])],
  };
}

function drawn(): void {
  for (const frame of frames.splice(0)) frame();
}
