import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../src/shared/testing/labelled/random.ts';
import { controlled } from './controls.ts';
import { killed } from './kills.ts';
import { powerCut } from './power-cuts.ts';

// Kills the store and cuts its power, and counts what is lost of what was called saved.

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string' },
    kills: { type: 'string' },
    states: { type: 'string' },
    report: { type: 'string' },
  },
});
const program = process.env['READOUT_KILLED'] ?? '';
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const kills = Number(values.kills ?? (values.long ? 2_000 : 100));
const states = Number(values.states ?? (values.long ? 10_000 : 1_000));

console.log(`Seed ${seed}; --seed ${seed} repeats it.`);
const byPower = await powerCut(states, randomFrom(seed));
const byKill = await killed(program, kills, randomFrom(seed));
const missed = await controlled(program, randomFrom(seed));

const totals = {
  kills: byKill.kills,
  acknowledged: byKill.acknowledged + byPower.acknowledged,
  lost: byKill.lost + byPower.lost,
  states: byPower.states,
  unreadable: byKill.unreadable + byPower.unreadable,
  left: byKill.left + byPower.left,
};
const findings = [...byKill.findings, ...byPower.findings, ...missed];
for (const finding of findings.slice(0, 20)) console.log(finding);
if (findings.length > 20) console.log(`… and ${findings.length - 20} more`);
const told = sentence(totals);
console.log(told);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify({ ...totals, sentence: told }));
}
process.exit(findings.length === 0 ? 0 : 1);

function sentence({ kills, acknowledged, lost, states, unreadable, left }: typeof totals): string {
  const n = (count: number) => count.toLocaleString('en');
  return `${n(kills)} kills, ${n(states)} crash states, ${n(acknowledged)} edits acknowledged, ${n(lost)} lost, ${n(unreadable)} unreadable, ${n(left)} half-written files left`;
}
