import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import { useDocumentThere } from './history.ts';
import { startOf } from './testing.ts';
import { changeView, viewStore } from './view.ts';
import { begin } from './following.ts';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('readout', {
    request: () => Promise.resolve({ ok: true, value: startOf(workspaceWith([documentRecord(1)])) }),
    listen: () => () => undefined,
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a document that is not there is not left in sight', async () => {
  await begin();
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Follows />));
  act(() => changeView({ document: id(7) }));
  expect(viewStore.get().document).toBe(id(1));
  act(() => root.unmount());
});

function Follows() {
  useDocumentThere();
  return null;
}
