import { describe, expect, it } from 'vitest';
import { patchesOf } from '../commands/command.ts';
import { patched } from '../commands/patch.ts';
import type { Annotation } from '../model/annotation.ts';
import { Annotations } from '../model/annotations.ts';
import {
  annotationRecord,
  contextWith,
  documentRecord,
  id,
  moment,
  tagRecord,
  workspaceWith,
} from '../testing/fixtures.ts';
import { isSure, type Proposal, proposalsOf, stepsToCarry } from './carrying.ts';
import type { Fate } from './fate.ts';

const from = 1;
const to = 2;
const verbatim: Fate = {
  fate: 'verbatim',
  slots: [{ start: 10, end: 15 }],
  kept: 1,
  of: 1,
  at: 10,
  sure: true,
  quiet: false,
};
const removed: Fate = { ...verbatim, fate: 'removed', slots: [] };

function annotation(n: number, change: Partial<Annotation> = {}): Annotation {
  return annotationRecord(n, from, { tags: [id(50)], ...change });
}

function proposals(
  fates: Readonly<Record<number, Fate>>,
  change: {
    there?: Annotation[];
    refused?: number[];
    adjusted?: [number, { start: number; end: number }][];
  } = {},
): Proposal[] {
  const { there = [], refused = [], adjusted = [] } = change;
  return proposalsOf(
    Object.keys(fates).map((n) => annotation(Number(n))),
    new Map(Object.entries(fates).map(([n, fate]) => [id(Number(n)), fate])),
    new Map(adjusted.map(([n, range]) => [id(n), [range]])),
    {
      document: id(to),
      annotations: there,
      refusals: refused.map((n) => ({
        id: id(900 + n),
        annotation: id(n),
        document: id(to),
        createdAt: moment,
      })),
    },
  );
}

function noted(one: Proposal, note: string, tags: string[]): Proposal {
  return { ...one, annotation: { ...one.annotation, note, tags } };
}

const onSlot = { start: 10, end: 15, exact: 'there', prefix: '', suffix: '' };

describe('what can be carried over', () => {
  it('is what stands somewhere, is not there yet and was not refused', () => {
    const states = (list: readonly Proposal[]): string[] => list.map(({ state }) => state);
    expect(states(proposals({ 1: verbatim, 2: removed }))).toEqual(['open', 'nowhere']);
    expect(states(proposals({ 1: verbatim }, { refused: [1] }))).toEqual(['refused']);
    const same = annotationRecord(7, to, { ranges: [onSlot], tags: [id(51), id(50)] });
    expect(states(proposals({ 1: verbatim }, { there: [same] }))).toEqual(['there']);
    const other = annotationRecord(7, to, { ranges: [onSlot], tags: [id(51)] });
    expect(states(proposals({ 1: verbatim }, { there: [other] }))).toEqual(['open']);
  });

  it('is checked beforehand only where the very words surely stand', () => {
    const sure = (fate: Fate): boolean[] => proposals({ 1: fate }).map(isSure);
    expect(sure(verbatim)).toEqual([true]);
    expect(sure({ ...verbatim, fate: 'moved' })).toEqual([true]);
    expect(sure({ ...verbatim, fate: 'moved', sure: false })).toEqual([false]);
    expect(sure({ ...verbatim, fate: 'reworded' })).toEqual([false]);
    expect(sure({ ...verbatim, fate: 'replaced' })).toEqual([false]);
    expect(sure(removed)).toEqual([false]);
    expect(proposals({ 1: verbatim }, { refused: [1] }).map(isSure)).toEqual([false]);
  });

  it('goes where the analyst says instead', () => {
    const [one] = proposals({ 1: removed }, { adjusted: [[1, { start: 20, end: 25 }]] });
    expect(one).toMatchObject({ state: 'open', ranges: [{ start: 20, end: 25 }], isAdjusted: true });
  });
});

describe('carrying over', () => {
  let made = 100;
  const newId = (): string => id(made++);

  it('makes an annotation for each place, with the tags of all that go there, and notes when asked', () => {
    const list = proposals({ 1: verbatim, 2: verbatim, 3: removed }).map((one, k) =>
      noted(one, `Note ${k}`, [id(50 + k)]),
    );
    const receiving = { document: id(to), annotations: [] };
    expect(stepsToCarry(list, receiving, true, newId)).toEqual([
      {
        type: 'addAnnotation',
        id: id(100),
        document: id(to),
        ranges: [{ start: 10, end: 15 }],
        tags: [id(50), id(51)],
        note: 'Note 0\n\nNote 1',
      },
    ]);
    expect(stepsToCarry(list, receiving, false, newId)).toMatchObject([{ note: '' }]);
  });

  it('adds to what is there, and never writes over a note', () => {
    const list = proposals({ 1: verbatim }).map((one) => noted(one, 'Carried', [id(50)]));
    const there = annotationRecord(7, to, { ranges: [onSlot], tags: [id(51)] });
    const steps = (note: string) =>
      stepsToCarry(list, { document: id(to), annotations: [{ ...there, note }] }, true, newId);
    expect(steps('')).toEqual([
      { type: 'tagAnnotation', id: id(7), add: [id(50)], remove: [] },
      { type: 'noteAnnotation', id: id(7), note: 'Carried' },
    ]);
    expect(steps('Own')).toEqual([{ type: 'tagAnnotation', id: id(7), add: [id(50)], remove: [] }]);
  });

  it('is a batch the workspace takes, after which all of it is there', () => {
    const workspace = {
      ...workspaceWith([documentRecord(from), documentRecord(to)], [tagRecord(50)]),
      annotations: Annotations.of([annotation(1)]),
    };
    const steps = stepsToCarry(
      proposals({ 1: verbatim }),
      { document: id(to), annotations: [] },
      true,
      newId,
    );
    const batch = { type: 'batch' as const, label: 'carry over', steps };
    const after = patched(workspace, patchesOf(workspace, batch, contextWith('0123456789there and more')));
    const there = [...after.annotations.in(id(to)).values()];
    expect(there.map(({ ranges }) => ranges[0]?.exact)).toEqual(['there']);
    expect(proposals({ 1: verbatim }, { there }).map(({ state }) => state)).toEqual(['there']);
  });
});
