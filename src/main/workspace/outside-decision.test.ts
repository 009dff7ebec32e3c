import { expect, test } from 'vitest';
import { emptyWorkspace, type Workspace } from '../../shared/model/workspace.ts';
import { moment } from './fixtures.ts';
import { type Decision, decisionOf, type Found } from './outside-decision.ts';

const id = '00000000-0000-4000-8000-000000000001';
const named = (name: string, of = id): Workspace => emptyWorkspace(of, name, moment);
const good = (name: string, of = id): Found => ({ kind: 'good', workspace: named(name, of) });
const other = '00000000-0000-4000-8000-000000000002';

const cases: readonly (readonly [string, Found, ours: string, stoodFor: number, Decision])[] = [
  ['touched, nothing edited', good('base'), 'base', 0, { kind: 'nothing' }],
  ['touched while we edited', good('base'), 'ours', 0, { kind: 'nothing' }],
  ['holds what we have', good('ours'), 'ours', 0, { kind: 'nothing' }],
  ['changed, nothing edited', good('theirs'), 'base', 0, { kind: 'reload', theirs: named('theirs') }],
  ['changed while we edited', good('theirs'), 'ours', 0, { kind: 'merge', theirs: named('theirs') }],
  ['another workspace', good('base', other), 'base', 0, { kind: 'put-back', why: 'another' }],
  ['gone for a moment', { kind: 'missing' }, 'ours', 1_999, { kind: 'wait' }],
  ['gone', { kind: 'missing' }, 'ours', 2_000, { kind: 'put-back', why: 'deleted' }],
  ['half there', { kind: 'damaged' }, 'ours', 4_999, { kind: 'wait' }],
  ['damaged', { kind: 'damaged' }, 'ours', 5_000, { kind: 'put-back', why: 'damaged' }],
  // A clock that was set back makes a time negative: it is waited on, and nothing is done too early.
  ['half there, clock set back', { kind: 'damaged' }, 'ours', -9e6, { kind: 'wait' }],
  ['newer', { kind: 'newer', version: 9 }, 'base', 0, { kind: 'stand-back', version: 9 }],
];

test.each(cases)('workspace.json %s', (_, found, ours, stoodFor, decision) => {
  expect(decisionOf({ found, base: named('base'), ours: named(ours), stoodFor })).toEqual(decision);
});
