import { useMemo } from 'react';
import type { PairColumns } from '../../shared/comparison/presence.ts';
import type { Document } from '../../shared/model/document.ts';
import { dateOf } from '../../shared/model/library.ts';
import type { DocumentPair } from '../../shared/relations/document-pairs.ts';
import {
  type Direction,
  directionOf,
  figuresOf,
  type SharedFigures,
} from '../../shared/relations/figures.ts';
import { columnsNow, columnsOfPair, type KnownColumns, usePairColumns } from './pair-columns.ts';
import { documentPairsKnown, documentPairsNow, useDocumentPairs } from './relations.ts';

/** A document that shares paragraphs with another, in figures that Compare says too. */
export interface Related {
  readonly document: Document;
  /** Of the paragraphs of the document asked about, those that this one has. */
  readonly figures: SharedFigures;
  /** Of this one's paragraphs, those that the document asked about has. */
  readonly back: SharedFigures;
  /** Whether the document asked about quotes this one, or is quoted by it. */
  readonly direction: Direction;
}

/** Fewest shared paragraphs for which a comparison is offered by itself. */
export const worthComparing = 3;
/** Pairs of one document that are looked at closely. */
const most = 12;

/** The documents that share paragraphs with one, as far as they are worked out, those with most first. */
export function useRelated(document: Document, atMost = most): readonly Related[] {
  const all = useDocumentPairs().of.get(document.id) ?? noPairs;
  const pairs = useMemo(() => all.slice(0, atMost), [all, atMost]);
  return relatedOf(document, pairs, usePairColumns(pairs, 'idle'));
}

/** The same as far as it is known now, for what cannot wait. */
export function relatedNow(document: Document): readonly Related[] {
  const pairs = documentPairsNow().of.get(document.id)?.slice(0, most) ?? noPairs;
  return relatedOf(document, pairs, pairs.map(columnsNow));
}

/** The same, as soon as it is worked out. */
export async function relatedTo(document: Document): Promise<readonly Related[]> {
  const pairs = (await documentPairsKnown()).of.get(document.id)?.slice(0, most) ?? noPairs;
  return relatedOf(document, pairs, await Promise.all(pairs.map(columnsOfPair)));
}

/** What a pair shares, seen from one of its documents; null where that is nothing. */
export function relatedIn(
  { a, b }: DocumentPair,
  document: Document,
  { left, right }: PairColumns,
): Related | null {
  const isLeft = a.id === document.id;
  const other = isLeft ? b : a;
  const own = { figures: figuresOf(isLeft ? left : right), date: dateOf(document) };
  const back = { figures: figuresOf(isLeft ? right : left), date: dateOf(other) };
  if (own.figures.shared === 0) return null;
  return { document: other, figures: own.figures, back: back.figures, direction: directionOf(own, back) };
}

const noPairs: readonly DocumentPair[] = [];

function relatedOf(
  document: Document,
  pairs: readonly DocumentPair[],
  columns: readonly (KnownColumns | undefined)[],
): readonly Related[] {
  return pairs
    .flatMap((pair, i) => {
      const known = columns[i] ?? null;
      return known === null ? [] : (relatedIn(pair, document, known) ?? []);
    })
    .toSorted((x, y) => y.figures.shared - x.figures.shared || x.document.order - y.document.order);
}
