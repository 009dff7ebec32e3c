import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leave } from './closing.ts';
import { draftOf, takeDrafts } from './drafts.ts';
import { type Saving, type Typed, useSavedAsTyped } from './saved-as-typed.ts';

/** What main was asked for. */
let asked: unknown[][] = [];
/** Takes the fields off the page. */
let ends: (() => Promise<void>)[] = [];
beforeEach(() => {
  asked = [];
  takeDrafts({});
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('readout', {
    request(...request: unknown[]) {
      asked.push(request);
      return Promise.resolve({ ok: true, value: undefined });
    },
  });
});
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Field({ saving, tell }: { saving: Saving; tell: (typed: Typed) => void }) {
  const typed = useSavedAsTyped('stored', saving);
  useEffect(() => tell(typed));
  return null;
}

/** A field on the page, and what it handed over. Unless told otherwise, it refuses what is longer than ten characters. */
function field({
  forgets = false,
  answer = (text: string) => Promise.resolve(text.length <= 10),
}: Pick<Saving, 'forgets'> & { answer?: Saving['save'] } = {}) {
  const saved: string[] = [];
  const save = (text: string): Promise<boolean> => {
    saved.push(text);
    return answer(text);
  };
  let typed: Typed | null = null;
  const tell = (now: Typed): void => {
    typed = now;
  };
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Field saving={{ field: 'note 1', save, forgets }} tell={tell} />));
  let isThere = true;
  const go = async (): Promise<void> => {
    if (isThere) await act(async () => root.unmount());
    isThere = false;
  };
  ends.push(go);
  return {
    saved,
    go,
    shown: () => typed?.value,
    type: (text: string): void => act(() => typed?.type(text)),
    flush: (): void => void typed?.flush(),
    flushed: () => typed?.flush(),
    wait: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
  };
}

test('what is typed is handed over at most half a second after the last key', async () => {
  const { saved, type, wait } = field();
  type('a');
  type('ab');
  expect(saved).toEqual([]);
  await wait(500);
  expect(saved).toEqual(['ab']);
});

test('to hand over at once waits for what is being refused: it is not taken for taken', async () => {
  let refuse: (done: boolean) => void = () => undefined;
  const refusing = new Promise<boolean>((resolve) => {
    refuse = resolve;
  });
  const { type, wait, flushed } = field({ answer: () => refusing });
  type('far too long');
  await wait(500);
  const answer = flushed();
  refuse(false);
  expect(await answer).toBe(false);
});

test('who types without a pause has no key unsaved for half a second', async () => {
  const { saved, type, wait } = field();
  for (let key = 0; key < 60; key++) {
    type(`${key}`);
    await wait(100);
    expect(Number(saved.at(-1) ?? -1)).toBeGreaterThanOrEqual(key - 4);
  }
  expect(saved.length).toBeLessThanOrEqual(15);
});

test('what is refused stays in the field, and is kept as a draft until it is taken', async () => {
  const { shown, type, wait } = field();
  type('far too long to keep');
  await wait(500);
  expect(shown()).toBe('far too long to keep');
  expect(asked).toEqual([['keepDraft', ['note 1', 'far too long to keep']]]);
  type('short');
  await wait(500);
  expect(shown()).toBe('stored');
  expect(asked.at(-1)).toEqual(['keepDraft', ['note 1', null]]);
});

test('what was left as a draft stands in the field again and is tried once more', async () => {
  takeDrafts({ 'note 1': 'far too long to keep' });
  const { saved, shown, wait } = field();
  expect(shown()).toBe('far too long to keep');
  await wait(0);
  expect(saved).toEqual(['far too long to keep']);
  takeDrafts({ 'note 1': 'fits now' });
  const next = field();
  await next.wait(0);
  expect(next.saved).toEqual(['fits now']);
  expect(draftOf('note 1')).toBeNull();
});

test('a field that goes hands over what it holds, and keeps what is refused unless its reason stood under it', async () => {
  const note = field();
  note.type('far too long to keep');
  await note.go();
  expect(note.saved).toEqual(['far too long to keep']);
  expect(draftOf('note 1')).toBe('far too long to keep');
  takeDrafts({});
  const fact = field({ forgets: true });
  fact.type('far too long to keep');
  await fact.wait(500);
  await fact.go();
  expect(draftOf('note 1')).toBeNull();
});

test('a window that closes has handed over what was typed, and what was refused, before it goes', async () => {
  const { saved, type } = field();
  type('far too long to keep');
  await act(() => leave());
  expect(saved).toEqual(['far too long to keep']);
  expect(asked.map(([channel]) => channel)).toEqual(['keepDraft', 'saveView', 'mayClose']);
});

test('what was refused while more was typed never comes after it', async () => {
  const answers: ((taken: boolean) => void)[] = [];
  const { saved, type, flush, wait } = field({
    answer: () => new Promise((resolve) => answers.push(resolve)),
  });
  for (const text of ['first', 'second']) {
    type(text);
    flush();
  }
  answers[0]?.(false);
  answers[1]?.(true);
  await wait(0);
  flush();
  expect(saved).toEqual(['first', 'second']);
});
