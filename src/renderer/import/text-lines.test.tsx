import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { readFile } from '../../shared/import/review/testing.ts';
import { TextLines } from './text-lines.tsx';

const file = readFile([
  ['Home | News', 'furniture', 'menu'],
  ['Talks in Tokyo', 'title'],
  ...Array.from({ length: 8 }, (_, i) => [`Paragraph ${i}.`, 'paragraph'] as const),
]);

let root: Root;
let page: HTMLElement;

/** Holds the file as the session does. */
function Held({ shown }: { shown: { readonly block: number } | null }) {
  const [now, setNow] = useState<FileReview>(file);
  return (
    <TextLines
      file={now}
      shown={shown}
      edit={(change) => setNow((before) => ({ ...before, edits: { ...before.edits, ...change } }))}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  document.documentElement.style.fontSize = '16px';
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  act(() => root.render(<Held shown={null} />));
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

function press(...keys: readonly string[]): void {
  for (const key of keys)
    act(() => {
      list().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
}

function list(): HTMLElement {
  return page.querySelector<HTMLElement>('[role=listbox]') ?? document.body;
}

/** Each row as it is read out, the current one with a star. */
function rows(): string[] {
  return Array.from(list().querySelectorAll('[role=option]'), (row) => {
    const star = row.id === list().getAttribute('aria-activedescendant') ? '*' : '';
    const box = { true: '[x] ', false: '[ ] ' }[row.getAttribute('aria-checked') ?? ''] ?? '';
    return `${star}${box}${
      Array.from(row.children, ({ textContent }) => textContent)
        .join(' ')
        .trim() || row.textContent
    }`;
  });
}

test('lines are walked, kept, hidden and named by keys; a fold opens', () => {
  expect(rows().slice(0, 3)).toEqual([
    '*[x] 1 Home | News Menu',
    '[ ] 2 Talks in Tokyo Title',
    '[ ] 3 Paragraph 0.',
  ]);
  expect(rows()[4]).toContain('5 paragraphs kept');
  press(' ');
  expect(rows()[0]).toBe('*[ ] 1 Home | News Menu');
  expect(page.textContent).toContain('Nothing will be hidden');
  press('ArrowDown', 'ArrowDown', 'f');
  expect(rows()[2]).toBe('*[x] 3 Paragraph 0. By you');
  press('h');
  expect(rows()[2]).toBe('*[ ] 3 Paragraph 0. Heading');
  press('p', 'End', 'ArrowUp', 'Enter');
  expect(rows()).toHaveLength(10);
});

test('a line that is asked for is opened where it is folded, and has the keys', () => {
  act(() => root.render(<Held shown={{ block: 5 }} />));
  expect(rows().find((row) => row.startsWith('*'))).toBe('*[ ] 6 Paragraph 3.');
});
