// Measures the program beside its floors and peers:
//   npm run bench [-- NAME... | --only NAME] [--json]
import { compareLarge, comparePair } from './compare.ts';
import { measure } from './measure.ts';
import { asTable } from './table.ts';
import type { Bench, Result } from './bench.ts';

const benches: readonly Bench[] = [comparePair, compareLarge];

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('-'));
const chosen = benches.filter(
  ({ name }) => names.length === 0 || names.some((asked) => name.startsWith(asked)),
);
const unknown = words.filter((word) => word.startsWith('-') && word !== '--json' && word !== '--only');

if (chosen.length === 0 || unknown.length > 0) {
  console.error(
    `usage: npm run bench [-- NAME...] [--json]   NAME: ${benches.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const results: Result[] = [];
  for (const bench of chosen) {
    console.error(`Measuring ${bench.name}: ${bench.rounds} rounds`);
    results.push(...(await measure(bench)));
  }
  console.log(words.includes('--json') ? JSON.stringify(results, null, 2) : asTable(results));
  process.exitCode = results.some(({ outcome }) => outcome.state === 'failed') ? 1 : 0;
}
