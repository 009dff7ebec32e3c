import { act, Component, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchParts, lazily } from './lazily.tsx';

let place: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  place = document.createElement('div');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

class Boundary extends Component<{ children: ReactNode }, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: String(error) };
  }

  override render(): ReactNode {
    return this.state.failure ?? this.props.children;
  }
}

async function shown(what: ReactNode): Promise<string | null> {
  const root = createRoot(place);
  await act(async () => root.render(what));
  const text = place.textContent;
  act(() => root.unmount());
  return text;
}

test('a part is fetched when it is first shown, once, and gets its props', async () => {
  const fetch = vi.fn<() => Promise<ComponentType<{ name: string }>>>(
    async () =>
      ({ name }: { name: string }) => <p>{name}</p>,
  );
  const Part = lazily(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect(await shown(<Part name="one" />)).toBe('one');
  expect(await shown(<Part name="two" />)).toBe('two');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a part that was fetched before is there in the rendering that first shows it', async () => {
  const Part = lazily(async () => () => <p>here</p>);
  await fetchParts();
  const root = createRoot(place);
  let first: string | null = null;
  const Look = (): ReactNode => (
    <div
      ref={(element) => {
        first ??= element?.textContent ?? null;
      }}
    >
      <Part />
    </div>
  );
  act(() => root.render(<Look />));
  expect(first).toBe('here');
  act(() => root.unmount());
});

test('a part that cannot be had fails as it renders, and is tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = lazily(async () => {
    if (broken) throw new Error('not in the bundle');
    return () => <p>here</p>;
  });
  const part = (
    <Boundary>
      <Part />
    </Boundary>
  );
  expect(await shown(part)).toContain('not in the bundle');
  broken = false;
  expect(await shown(part)).toBe('here');
});
