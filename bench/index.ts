// Measures the program beside its floors and peers:
//   npm run bench [-- NAME... | --only NAME] [--json]
import { addBench, addManyBench } from './add.ts';
import { applyBench } from './apply.ts';
import { comparePair } from './compare.ts';
import { compareHeavy, compareHeavyPairs, compareLarge } from './compare-large.ts';
import { compareCases, compareEdit } from './compare-cases.ts';
import { compareMade } from './compare-made.ts';
import { compareTruth } from './compare-truth.ts';
import { compareAligned } from './compare-aligned.ts';
import { compareView } from './compare-view.ts';
import { measure } from './measure.ts';
import { documentMemoryBench } from './document-memory.ts';
import { dragBench } from './drag.ts';
import { importFacts } from './import-facts.ts';
import { importEncodings, importLarge } from './import-text.ts';
import { importManyBench } from './import-many.ts';
import { keyBench } from './key.ts';
import { listBench } from './list.ts';
import { memoryBench } from './memory.ts';
import { openBench } from './open.ts';
import { jumpBench, scrollBench } from './scroll.ts';
import { toggleBench } from './toggle.ts';
import { paletteBench } from './palette.ts';
import { relatedBench } from './related.ts';
import { reportHostile } from './report-hostile.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportPreview } from './report-preview.ts';
import { startBench, startLargeBench } from './start.ts';
import { storeCheckpoint } from './store-checkpoint.ts';
import { storeEdit, storeThread, storeWritten } from './store-edit.ts';
import { storeOpen } from './store-open.ts';
import { asTable } from './table.ts';
import { markedCharacters, markedPlaces } from './word-marks.ts';
import type { Bench, Result } from './bench.ts';

const benches: readonly Bench[] = [
  startBench,
  startLargeBench,
  memoryBench,
  openBench,
  documentMemoryBench,
  applyBench,
  addBench,
  addManyBench,
  scrollBench,
  jumpBench,
  toggleBench,
  dragBench,
  keyBench,
  listBench,
  paletteBench,
  importManyBench,
  storeEdit,
  storeThread,
  storeWritten,
  storeCheckpoint,
  storeOpen,
  compareTruth,
  compareCases,
  compareEdit,
  compareMade,
  markedCharacters,
  markedPlaces,
  comparePair,
  compareLarge,
  compareHeavy,
  compareHeavyPairs,
  compareView,
  compareAligned,
  relatedBench,
  importEncodings,
  importLarge,
  importFacts,
  reportPreview,
  reportMarkdown,
  reportHostile,
];

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('-'));
const names = words.filter((word) => !word.startsWith('-'));
const chosen = benches.filter(
  ({ name }) => names.length === 0 || names.some((asked) => name.startsWith(asked)),
);
const understood =
  flags.every((flag) => flag === '--json' || flag === '--only') &&
  names.every((asked) => benches.some(({ name }) => name.startsWith(asked)));

if (!understood) {
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
  console.log(flags.includes('--json') ? JSON.stringify(results, null, 2) : asTable(results));
  process.exitCode = results.some(({ outcome }) => outcome.state === 'failed') ? 1 : 0;
}
