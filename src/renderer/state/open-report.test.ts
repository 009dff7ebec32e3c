import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Command, labelOf, patchesOf } from '../../shared/commands/command.ts';
import { inverse, type Patch, patched } from '../../shared/commands/patch.ts';
import type { Told } from '../../shared/ipc/contract.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { contextWith, documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import { startOf } from './testing.ts';

let main: Workspace;
let steps: { readonly label: string; readonly patches: Patch[] }[];
let refuses = false;

beforeEach(() => {
  vi.resetModules();
  main = workspaceWith([documentRecord(1)]);
  steps = [];
  refuses = false;
  let hear: (told: string) => void = () => undefined;
  let revision = 0;
  const tell = (patches: Patch[]): number => {
    main = patched(main, patches);
    const told: Told = { type: 'patches', patches, undo: { undo: null, redo: null }, revision: ++revision };
    setTimeout(() => hear(JSON.stringify(told)), 5); // told after it is answered
    return revision;
  };
  vi.stubGlobal('readout', {
    request: async (channel: string, args: readonly unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (channel === 'start') return { ok: true, value: startOf(main) };
      if (channel !== 'run') return { ok: true };
      const command = Command.parse(args[0]);
      if (refuses)
        return { ok: false, error: { name: 'disk-full', message: 'The disk is full.', reason: null } };
      const patches = patchesOf(main, command, contextWith(null));
      steps.push({ label: labelOf(main, command), patches });
      return { ok: true, value: tell(patches) };
    },
    listen: (listener: (told: string) => void) => {
      hear = listener;
      return () => undefined;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

async function opened() {
  const { begin } = await import('./following.ts');
  await begin();
  return { ...(await import('./open-report.ts')), ...(await import('./report-acts.ts')) };
}

const kept = () => [...main.reports.values()].map(({ name, options, texts }) => ({ name, options, texts }));

test('the first change of an option keeps the report, and none of several quick ones is lost', async () => {
  const { changeOptions, openReportNow } = await opened();
  expect(openReportNow()).toMatchObject({ name: 'Report 1', options: { arrange: 'tag', notes: true } });
  changeOptions({ arrange: 'date' });
  changeOptions({ notes: false });
  changeOptions({ show: 'source' });
  expect(openReportNow().options).toMatchObject({ arrange: 'date', notes: false, show: 'source' });
  changeOptions({ arrange: 'document' });
  await vi.waitFor(() => expect(kept()[0]?.options).toMatchObject({ arrange: 'document', notes: false }));
  expect(kept()).toHaveLength(1);
  expect(steps.map(({ label }) => label)).toEqual([
    'add report ‘Report 1’',
    'change report ‘Report 1’',
    'change report ‘Report 1’',
  ]);
  await vi.waitFor(() =>
    expect(openReportNow().options).toMatchObject({ arrange: 'document', show: 'source' }),
  );
});

test('a change that is refused is not shown any longer', async () => {
  const { changeOptions, openReportNow } = await opened();
  refuses = true;
  changeOptions({ arrange: 'date' });
  expect(openReportNow().options.arrange).toBe('date');
  await vi.waitFor(() => expect(openReportNow().options.arrange).toBe('tag'));
  expect(kept()).toEqual([]);
});

test('what is typed before anything is kept stands in the report that is kept then', async () => {
  const { changeOptions, openReportNow, writeOwnText } = await opened();
  const { id: open } = openReportNow();
  expect(await writeOwnText(open, 'top', ' ')).toBe(true);
  changeOptions({ arrange: 'date' });
  expect(await writeOwnText(open, 'top', 'Three things')).toBe(true);
  expect(await writeOwnText(open, 'end', 'No more')).toBe(true);
  expect(kept()).toMatchObject([
    {
      options: { arrange: 'date' },
      texts: [
        { at: 'top', text: 'Three things' },
        { at: 'end', text: 'No more' },
      ],
    },
  ]);
});

test('reports are begun, copied, named and deleted, and what is deleted is in sight again when it is back', async () => {
  const {
    changeOptions,
    openReportNow,
    writeOwnText,
    newReport,
    duplicateReport,
    renameReport,
    deleteReport,
  } = await opened();
  await newReport();
  expect(kept().map(({ name }) => name)).toEqual(['Report 1', 'Report 2']);
  expect(steps).toHaveLength(1);
  expect(openReportNow().name).toBe('Report 2');
  expect(await renameReport('For the minister')).toBe(true);
  changeOptions({ arrange: 'date' });
  await writeOwnText(openReportNow().id, 'top', 'Three things');
  await duplicateReport();
  expect(openReportNow()).toMatchObject({
    name: 'For the minister copy',
    options: { arrange: 'date' },
    texts: [{ at: 'top', text: 'Three things' }],
  });
  await deleteReport();
  expect(openReportNow().name).toBe('For the minister');
  const { changeView, viewStore } = await import('./view.ts');
  const asked = viewStore.get().openReport;
  expect(main.reports.has(asked ?? '')).toBe(false);
  main = patched(main, inverse(steps.at(-1)?.patches ?? []));
  expect(main.reports.get(asked ?? '')?.name).toBe('For the minister copy');
  changeView({ openReport: id(9) });
  expect(openReportNow().name).toBe('For the minister');
});
