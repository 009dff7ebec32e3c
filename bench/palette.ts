import { filterTags } from '../src/renderer/annotating/filter-tags.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { Annotations } from '../src/shared/model/annotations.ts';
import type { Tag } from '../src/shared/model/tag.ts';
import { emptyWorkspace, type Workspace } from '../src/shared/model/workspace.ts';
import { findAnnotations } from '../src/shared/search/find-annotations.ts';
import { soughtIn } from '../src/shared/search/match.ts';
import type { Bench } from './bench.ts';
import { calibrated, cpu } from './cpu.ts';
import { paragraphs, seeded } from './texts.ts';

const at = '2026-11-19T16:10:00.000Z';
const typed = ['s', 'st', 'str', 'stra', 'mutual trust', '处理', '核污染水', 'strategic dialogue', 'zzzz'];

/** What one key in the palette costs: the tags it filters, the passages and notes it finds. */
export const paletteBench: Bench = {
  name: 'palette',
  unit: 'ms CPU',
  rounds: 7,
  rows: [
    row('filter 2,000 tags', 'tags', '10 ms', 1),
    row('find in 10,000 annotations', 'annotations', '30 ms', 1),
    row('find in 10,000 annotations never searched before', 'first', '30 ms', null),
  ],
  async stage() {
    const workspace = made();
    const find = ({ annotations }: Workspace, query: string) =>
      findAnnotations({ ...workspace, annotations }, soughtIn(query), { passages: 4, notes: 3 });
    return {
      tags: async () =>
        cpu(
          typed.length,
          each((query) => filterTags(workspace.tags, query)),
        ),
      annotations: async () =>
        cpu(
          typed.length,
          each((query) => find(workspace, query)),
        ),
      first: async () => {
        const fresh = copied(workspace);
        return cpu(1, () => find(fresh, 'str'));
      },
      '10 ms': async () => calibrated(10),
      '30 ms': async () => calibrated(30),
    };
  },
};

function row(what: string, ours: string, floor: string, budget: number | null) {
  return { name: 'palette', what: `palette: ${what}, a key`, ours, floor, budget, quantile: 0.5 };
}

/** Does something with one query after another. */
function each(act: (query: string) => unknown): () => unknown {
  let turn = 0;
  return () => act(typed[turn++ % typed.length] ?? '');
}

/** 2,000 tags in three levels; 10,000 annotations of a line to a paragraph, a quarter of them Chinese, half with a note. */
function made(): Workspace {
  const random = seeded(5);
  const words = paragraphs(1, 20_000, 8).join(' ').split(' ');
  const some = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const tags = Array.from({ length: 2_000 }, (_, i): [string, Tag] => [
    `tag ${i}`,
    {
      id: `tag ${i}`,
      parent: i < 100 ? null : `tag ${Math.floor(i / 10)}`,
      name: `${some(2)} ${i}`,
      code: `T${i % 100}`,
      look: null,
      digit: null,
      description: '',
      aliases: i % 5 === 0 ? [some(1)] : [],
      rules: [],
      order: i,
      createdAt: at,
      updatedAt: at,
    },
  ]);
  const chinese = '日方在福岛核污染水处理问题上应当采取负责任态度，尊重历史事实，恪守一个中国原则。';
  const annotations = Array.from({ length: 10_000 }, (_, i): Annotation => {
    const exact = i % 4 === 0 ? `${chinese}${i}` : some(8 + Math.floor(random() * 40));
    return {
      id: `annotation ${i}`,
      document: 'document',
      ranges: [{ start: i * 300, end: i * 300 + exact.length, exact, prefix: '', suffix: '' }],
      tags: [`tag ${i % 2_000}`],
      note: i % 2 === 0 ? some(20) : '',
      author: '',
      createdAt: at,
      updatedBy: '',
      updatedAt: at,
    };
  });
  return {
    ...emptyWorkspace('w', 'Bench', at),
    tags: new Map(tags),
    annotations: Annotations.of(annotations),
  };
}

/** The same with records of its own, of which nothing is known yet. */
function copied(workspace: Workspace): Workspace {
  const annotations = Array.from(workspace.annotations, (annotation) => Object.assign({}, annotation));
  return Object.assign({}, workspace, { annotations: Annotations.of(annotations) });
}
