import { AnnotationIndex } from '../src/renderer/reading-surface/annotation-index.ts';
import { SortedMap } from '../src/shared/model/sorted-map.ts';
import type { Bench } from './bench.ts';
import { calibrated, cpu } from './cpu.ts';
import { annotated } from './documents.ts';

/** All annotations of a document laid into its index, lanes and all, as when it is opened. */
export const applyBench: Bench = {
  name: 'apply',
  unit: 'ms CPU',
  rounds: 7,
  rows: [row(10_000, '10 ms'), row(50_000, '40 ms')],
  async stage() {
    return {
      '10000': applied(10_000),
      '50000': applied(50_000),
      '10 ms': async () => calibrated(10),
      '40 ms': async () => calibrated(40),
    };
  },
};

function row(count: number, floor: string) {
  const what = `apply ${count.toLocaleString('en')} annotations, index included, against ${floor}`;
  return { name: 'apply', what, ours: String(count), floor, budget: 1, quantile: 0.5 };
}

function applied(count: number): () => Promise<number> {
  const { text, annotations } = annotated(count);
  const all = SortedMap.of(annotations.map((annotation) => [annotation.id, annotation] as const));
  return async () => cpu(1, () => AnnotationIndex.empty(text.blocks).with(all));
}
