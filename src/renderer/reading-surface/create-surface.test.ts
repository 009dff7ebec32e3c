import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentText } from '../../shared/model/document.ts';
import { createSurface } from './create-surface.ts';
import type { Surface, SurfaceOptions } from './surface.ts';
import { annotation, id } from './testing.ts';

const source = 'Menu\nHeadline\n\nXi said the two sides agree.\n\nTaiwan is  at the core.';
const text: DocumentText = {
  text: source,
  blocks: [
    { start: 0, end: 4, kind: 'furniture' },
    { start: 5, end: 13, kind: 'title' },
    { start: 15, end: 43, kind: 'paragraph' },
    { start: 45, end: 68, kind: 'paragraph' },
  ],
};
const silent = {
  onPress() {},
  onAddingClick() {},
  onSelect() {},
  onMove() {},
  onHover() {},
  onClick() {},
  onDragOut: () => false,
  onKey: () => false,
  onMeasured() {},
};
let surface: Surface | null = null;

beforeEach(() => {
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
});

afterEach(() => {
  surface?.destroy();
  surface = null;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('a surface', () => {
  it('shows every block as its kind, with ¶ numbers, in a read-only document', () => {
    const { element } = opened();
    expect(element.getAttribute('role')).toBe('document');
    expect(element.getAttribute('contenteditable')).toBe('false');
    expect(element.lang).toBe('en');
    expect(
      [...element.querySelectorAll('[data-block]')].map((one) => [one.tagName, one.textContent]),
    ).toEqual([
      ['P', 'Menu'],
      ['H1', 'Headline'],
      ['P', 'Xi said the two sides agree.'],
      ['P', 'Taiwan is  at the core.'],
    ]);
    expect(
      [...element.querySelectorAll('[data-number]')].map((one) => one.getAttribute('data-number')),
    ).toEqual(['1', '2']);
  });

  it('selects by offsets, in the state and in the page', () => {
    const reader = opened();
    reader.select({ anchor: 15, head: 22 }, true);
    expect(reader.passage()).toEqual({ start: 15, end: 22 });
    expect(getSelection()?.toString()).toBe('Xi said');
    reader.select({ anchor: 51, head: 32 });
    expect(reader.selected()).toEqual({ anchor: 51, head: 32 });
    expect(reader.passage()).toEqual({ start: 32, end: 51 });
  });

  it('moves by keys that the screen leaves to it, and skips what is hidden', () => {
    const reader = opened();
    expect(reader.move('next-paragraph', false)).toBe(true);
    expect(reader.selected()).toEqual({ anchor: 5, head: 5 });
    reader.showHidden(true);
    expect(reader.move('previous-paragraph', false)).toBe(true);
    expect(reader.selected()).toEqual({ anchor: 0, head: 0 });
  });

  it('moves on from a caret that began where the text begins', () => {
    const blocks = text.blocks
      .slice(2)
      .map(({ start, end, kind }) => ({ start: start - 15, end: end - 15, kind }));
    const reader = opened({ text: { text: source.slice(15), blocks } });
    expect(reader.move('next-paragraph', false)).toBe(true);
    expect(reader.selected()).toEqual({ anchor: 0, head: 0 });
    expect(reader.move('next-paragraph', false)).toBe(true);
    expect(reader.selected()).toEqual({ anchor: 30, head: 30 });
  });

  it('tells whether the caret moved by keys or was set', () => {
    const onMove = vi.fn<SurfaceOptions['onMove']>();
    const reader = opened({ onMove });
    reader.select({ anchor: 0, head: 0 });
    expect(onMove).toHaveBeenLastCalledWith({ anchor: 0, head: 0 }, 'set');
    reader.move('next-paragraph', false);
    expect(onMove).toHaveBeenLastCalledWith({ anchor: 5, head: 5 }, 'keyboard');
    expect(onMove).toHaveBeenCalledTimes(2);
  });

  it('takes a press on a control for no selection', () => {
    vi.useFakeTimers();
    const onSelect = vi.fn<SurfaceOptions['onSelect']>();
    const facts = document.createElement('div');
    const control = facts.appendChild(document.createElement('button'));
    const reader = opened({ onSelect, inserts: [{ afterBlock: 1, element: facts }] });
    reader.select({ anchor: 15, head: 17 }, true);
    const pressAndRelease = (target: Element): void => {
      for (const type of ['pointerdown', 'pointerup'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      vi.runAllTimers();
    };
    pressAndRelease(control);
    expect(onSelect).not.toHaveBeenCalled();
    pressAndRelease(reader.element);
    expect(onSelect).toHaveBeenLastCalledWith({ passage: { start: 15, end: 17 }, how: 'mouse' });
    vi.useRealTimers();
  });

  it('tells what the mouse selected though Ctrl is pressed for more, and not once another key was', () => {
    vi.useFakeTimers();
    const onSelect = vi.fn<SurfaceOptions['onSelect']>();
    const reader = opened({ onSelect });
    reader.select({ anchor: 15, head: 17 }, true);
    const pressed = (key: string): void => {
      for (const type of ['pointerdown', 'pointerup'])
        reader.element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      reader.element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      vi.runAllTimers();
    };
    pressed('Control');
    expect(onSelect).toHaveBeenCalledOnce();
    expect(onSelect).toHaveBeenLastCalledWith({ passage: { start: 15, end: 17 }, how: 'mouse' });
    pressed('h');
    expect(onSelect).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('tells what the mouse selected though the page says so only after the press has settled', () => {
    vi.useFakeTimers();
    const onSelect = vi.fn<SurfaceOptions['onSelect']>();
    const reader = opened({ onSelect });
    reader.select({ anchor: 15, head: 15 }, true);
    for (const type of ['pointerdown', 'pointerup'])
      reader.element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    vi.runAllTimers();
    expect(onSelect).toHaveBeenLastCalledWith(null);
    const words = reader.element.querySelector('[data-block="2"]')?.firstChild;
    getSelection()?.setBaseAndExtent(words ?? document, 0, words ?? document, 7);
    document.dispatchEvent(new Event('selectionchange'));
    expect(onSelect).toHaveBeenLastCalledWith({ passage: { start: 15, end: 22 }, how: 'mouse' });
    vi.useRealTimers();
  });

  it('tells a selection made by keys, and not one that was set', () => {
    const onSelect = vi.fn<SurfaceOptions['onSelect']>();
    const reader = opened({ onSelect });
    reader.select({ anchor: 15, head: 17 }, true);
    expect(onSelect).not.toHaveBeenCalled();
    reader.move('word', false);
    expect(onSelect).toHaveBeenLastCalledWith({ passage: { start: 18, end: 22 }, how: 'keyboard' });
  });

  it('knows its annotations in the order of the text and by place', () => {
    const reader = opened();
    const list = [
      annotation(text, id(2), [{ start: 45, end: 51 }], []),
      annotation(text, id(3), [{ start: 15, end: 43 }], []),
      annotation(text, id(4), [{ start: 18, end: 22 }], []),
    ];
    reader.show(new Map(list.map((one) => [one.id, one])), { lookOf: () => null, untagged: true });
    expect(reader.inOrder().map((one) => one.id)).toEqual([id(3), id(4), id(2)]);
    expect(reader.at(19).map((one) => one.id)).toEqual([id(4), id(3)]);
    expect(reader.at(44)).toEqual([]);
  });

  it('keeps words marked by the screen in the text, and its offsets right', () => {
    const reader = opened({ plan: [{ blocks: [{ block: 1 }] }, { blocks: [{ block: 2 }] }] });
    reader.markWords(new Map([[1, [{ start: 16, end: 17, element: 'del', class: 'gone' }]]]));
    reader.markWords(new Map([[1, [{ start: 18, end: 22, element: 'del', class: 'gone' }]]]));
    expect([...reader.element.querySelectorAll('del')].map((each) => each.textContent)).toEqual(['said']);
    reader.select({ anchor: 16, head: 30 }, true);
    expect(getSelection()?.toString()).toBe(source.slice(16, 30));
  });

  it('shows characters that cannot be seen by signs that are no part of the text', () => {
    const hostile =
      'Pay \u202Eevif\u202C dollars\u200B, so\u00ADon. \uFEFF\u2067שלום\u2069 👩\u200D👧 \u200Fمرحبا.\n\nEnd\u2066.';
    const ends = [hostile.indexOf('\n'), hostile.length] as const;
    const blocks: DocumentText['blocks'] = [
      { start: 0, end: ends[0], kind: 'paragraph' },
      { start: ends[0] + 2, end: ends[1], kind: 'paragraph' },
    ];
    const plan = [{ blocks: [{ block: 0 }] }, { blocks: [{ block: 1 }] }];
    const reader = opened({ text: { text: hostile, blocks }, plan });
    const marked = [...reader.element.querySelectorAll('[title]')];
    expect(
      marked.map((each) => [each.textContent, each.getAttribute('data-sign'), each.getAttribute('title')]),
    ).toEqual([
      ['\u202E', 'RLO', 'right-to-left override'],
      ['\u202C', 'PDF', 'end of embedding or override'],
      ['\u200B', null, 'zero-width space'],
      ['\u00AD', null, 'soft hyphen'],
      ['\uFEFF', null, 'zero-width no-break space'],
      ['\u2067', 'RLI', 'right-to-left isolate'],
      ['\u2069', 'PDI', 'end of isolate'],
      ['\u200F', null, 'right-to-left mark'],
      ['\u2066', 'LRI', 'left-to-right isolate'],
    ]);
    expect(reader.element.textContent).toBe(hostile.replace('\n\n', ''));
    reader.select({ anchor: 0, head: ends[0] }, true);
    expect(getSelection()?.toString()).toBe(hostile.slice(0, ends[0]));
    reader.select({ anchor: 4, head: 9 }, true);
    expect(reader.passage()).toEqual({ start: 4, end: 9 });
    expect(getSelection()?.toString()).toBe('\u202Eevif');
  });

  it('stands an insert after the section of its block', () => {
    const facts = document.createElement('div');
    const { element } = opened({ inserts: [{ afterBlock: 1, element: facts }] });
    expect(facts.previousElementSibling?.textContent).toContain('Headline');
    expect(facts.nextElementSibling?.textContent).toContain('Xi said');
    expect(facts.parentElement).toBe(element);
  });
});

function opened(options: Partial<SurfaceOptions> = {}): Surface {
  const host = document.body.appendChild(document.createElement('div'));
  surface = createSurface({
    host,
    scroller: document.body,
    text,
    language: 'en',
    label: '001',
    looks: { lookOf: () => null, untagged: true },
    describe: () => '',
    ...silent,
    ...options,
  });
  return surface;
}
