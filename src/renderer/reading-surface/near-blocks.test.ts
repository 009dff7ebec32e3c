import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NearBlocks } from './near-blocks.ts';
import { schema } from './schema.ts';
import { SectionView } from './section-view.ts';

let tell: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void = () => undefined;
const observed = new Set<Element>();

beforeEach(() => {
  observed.clear();
  class Observer {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe(element: Element): void {
      observed.add(element);
    }
    unobserve(element: Element): void {
      observed.delete(element);
    }
    disconnect(): void {
      observed.clear();
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});

afterEach(() => vi.unstubAllGlobals());

it('has the blocks that came near and have not gone, of sections that are laid out', () => {
  const { near, view, blocks, turn, onChange } = attached();
  tell([{ target: blocks[0], isIntersecting: true }]);
  expect([...near.all()]).toEqual([]);
  turn(false);
  expect([...observed]).toEqual(blocks);
  tell([
    { target: blocks[0], isIntersecting: true },
    { target: blocks[1], isIntersecting: true },
  ]);
  expect([...near.of(view).keys()]).toEqual([4, 5]);
  tell([{ target: blocks[0], isIntersecting: false }]);
  expect([...near.of(view)]).toEqual([[5, blocks[1]]]);
  onChange.mockClear();
  turn(true);
  expect([...near.of(view)]).toEqual([]);
  expect(observed.size).toBe(0);
  expect(onChange).toHaveBeenCalledOnce();
});

it('counts what is in sight as near before the browser says so', () => {
  const { near, view, blocks, scroller } = attached();
  scroller.getBoundingClientRect = () => new DOMRect(0, 100, 500, 50);
  blocks[0].getBoundingClientRect = () => new DOMRect(0, 60, 500, 40);
  blocks[1].getBoundingClientRect = () => new DOMRect(0, 100, 500, 40);
  near.addInSight([view.dom]);
  expect([...near.of(view).keys()]).toEqual([5]);
});

function attached() {
  const scroller = document.createElement('div');
  const view = new SectionView(schema.node('section', null, [schema.node('block')]), 40);
  scroller.append(view.dom);
  const blocks = [block(4), block(5)] as const;
  view.contentDOM.replaceChildren(...blocks);
  const onChange = vi.fn<() => void>();
  const near = new NearBlocks(scroller, onChange);
  near.attach(view);
  const turn = (skipped: boolean): void => {
    const event = new Event('contentvisibilityautostatechange', { bubbles: true });
    view.dom.dispatchEvent(Object.assign(event, { skipped }));
  };
  return { scroller, view, blocks, near, onChange, turn };
}

function block(index: number): HTMLElement {
  const element = document.createElement('p');
  element.dataset['block'] = String(index);
  return element;
}
