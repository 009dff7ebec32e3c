import { overlapped } from '../search/tagged.ts';
import type { Annotation } from './annotation.ts';
import { pathOf, sameName } from './codebook.ts';
import { siblings } from './codebook-moves.ts';
import { groupBy } from './group.ts';
import type { Id } from './ids.ts';
import type { KeywordRule } from './tag.ts';
import type { Workspace } from './workspace.ts';

/** What merging one tag into another would do, in numbers: told before it happens. */
export interface MergeEffect {
  /** Annotations that have the first tag. */
  readonly passages: number;
  /** Of those, the ones that have both already and keep the second. */
  readonly both: number;
  /** Of the others, the ones that overlap an annotation of the second and stay beside it. */
  readonly overlapping: number;
  /** Rules the second has not. */
  readonly rules: readonly KeywordRule[];
  /** Names that become aliases of the second. */
  readonly aliases: readonly string[];
  /** Names of the tags that move into the second. */
  readonly children: readonly string[];
  /** Whether the second stands inside the first, and comes up to its place before. */
  readonly comesUp: boolean;
  readonly digit: { readonly digit: number; readonly becomes: 'free' | 'taken over' } | null;
  readonly memo: boolean;
  readonly description: boolean;
}

/** Null where one of the tags is gone or both are one. O(a log b) in the annotations of the two. */
export function mergeEffect(workspace: Workspace, from: Id, into: Id): MergeEffect | null {
  const { tags } = workspace;
  const [source, target] = [tags.get(from), tags.get(into)];
  if (source === undefined || target === undefined || from === into) return null;
  const own = [...workspace.annotations].filter((annotation) => annotation.tags.includes(from));
  const moving = own.filter((annotation) => !annotation.tags.includes(into));
  const standing = [...workspace.annotations].filter((annotation) => annotation.tags.includes(into));
  const known = new Set(target.rules.map((rule) => JSON.stringify(rule)));
  const names = new Set([target.name, ...target.aliases].map(sameName));
  return {
    passages: own.length,
    both: own.length - moving.length,
    overlapping: overlapping(moving, standing),
    rules: source.rules.filter((rule) => !known.has(JSON.stringify(rule))),
    aliases: [source.name, ...source.aliases].filter((name) => !names.has(sameName(name))),
    children: siblings(tags, from)
      .filter(({ id }) => id !== into)
      .map(({ name }) => name),
    comesUp: pathOf(tags, into).some(({ id }) => id === from),
    digit:
      source.digit === null
        ? null
        : { digit: source.digit, becomes: target.digit === null ? 'taken over' : 'free' },
    memo: workspace.memos.has(from),
    description: source.description !== '' && source.description !== target.description,
  };
}

/** How many of the first overlap one of the second, in the same document. */
function overlapping(first: readonly Annotation[], second: readonly Annotation[]): number {
  const there = new Map(
    [...groupBy(second, ({ document }) => document)].map(([document, own]) => [
      document,
      overlapped(own.flatMap(({ ranges }) => ranges)),
    ]),
  );
  return first.filter(({ document, ranges }) => ranges.some((range) => there.get(document)?.(range) === true))
    .length;
}
