import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function followed() {
  const store = createStore(0);
  const told: number[] = [];
  store.follow(() => told.push(store.get()));
  return { store, told };
}

test('what is set is told at once, and nothing where nothing changed', () => {
  const { store, told } = followed();
  store.set((n) => n + 1);
  store.set((n) => n);
  expect(told).toEqual([1]);
});

test('what is set soon is there at once and told later, many changes as one', () => {
  const { store, told } = followed();
  for (let i = 0; i < 50; i++) store.setSoon((n) => n + 1);
  expect(store.get()).toBe(50);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([50]);
  store.setSoon((n) => n + 1);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([50, 51]);
});

test('what is told at once tells what was to be told soon, which is not told again', () => {
  const { store, told } = followed();
  store.setSoon((n) => n + 1);
  store.set((n) => n + 10);
  expect(told).toEqual([11]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([11]);
});
