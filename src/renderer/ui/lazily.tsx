import { type ComponentType, createElement, useEffect, useState } from 'react';

/** Fetches of parts that no start shows. */
const parts: (() => Promise<unknown>)[] = [];

/**
 * A component that is no part of the first bundle: fetched after the start, or when it is first
 * shown, and shows nothing until it is there. Where it cannot be had, it throws as it renders.
 * React's own `lazy` would hold it back for 300 ms after its stand-in was shown.
 */
export function lazily<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  let there: ComponentType<P> | null = null;
  let fetching: Promise<void> | null = null;
  const get = (): Promise<void> =>
    (fetching ??= fetch().then(
      (part) => {
        there = part;
      },
      (error: unknown) => {
        fetching = null; // asked again, it is tried again
        throw error;
      },
    ));
  parts.push(get);
  return function Late(props: P) {
    const [outcome, setOutcome] = useState<'waiting' | 'there' | { readonly error: unknown }>(
      there === null ? 'waiting' : 'there',
    );
    useEffect(() => {
      if (outcome === 'there') return;
      get().then(
        () => setOutcome('there'),
        (error: unknown) => setOutcome({ error }),
      );
    }, [outcome]);
    if (typeof outcome === 'object') throw outcome.error;
    return there === null ? null : createElement(there, props);
  };
}

/** Fetches what nobody asked for yet, a part whenever the page has nothing else to do: opened later, it is there at once. */
export async function fetchParts(): Promise<void> {
  for (const get of parts) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await get().catch(() => undefined); // shown later, it says so
  }
}
