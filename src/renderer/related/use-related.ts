import type { Document } from '../../shared/model/document.ts';
import { dateOf } from '../../shared/model/library.ts';
import type { DocumentPair } from '../../shared/relations/document-pairs.ts';
import {
  type Direction,
  directionOf,
  figuresOf,
  type PairColumns,
  type SharedFigures,
} from '../../shared/relations/figures.ts';
import type { PairState } from '../workers/pair-client.ts';
import { columnsOf, usePairColumns } from './pair-columns.ts';
import { documentPairsKnown, useDocumentPairs } from './relations.ts';

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
  const pairs = partnersOf(useDocumentPairs().of.get(document.id), atMost);
  const columns = usePairColumns(pairs.map((pair) => textsOf(pair, document)));
  return relatedOf(
    document,
    pairs.map((pair, i) => ({ pair, columns: columns[i] })),
  );
}

/** The same, as soon as it is worked out. */
export async function relatedTo(document: Document): Promise<readonly Related[]> {
  const pairs = partnersOf((await documentPairsKnown()).of.get(document.id), most);
  const columns = await Promise.all(pairs.map((pair) => columnsOf(textsOf(pair, document))));
  return relatedOf(
    document,
    pairs.map((pair, i) => ({ pair, columns: columns[i] })),
  );
}

/** What a pair shares, seen from one of its documents; null where that is nothing. */
export function relatedIn(
  pair: DocumentPair,
  document: Document,
  { left, right }: PairColumns,
): Related | null {
  const other = pair.a.id === document.id ? pair.b : pair.a;
  const own = { figures: figuresOf(left), date: dateOf(document) };
  const back = { figures: figuresOf(right), date: dateOf(other) };
  if (own.figures.shared === 0) return null;
  return { document: other, figures: own.figures, back: back.figures, direction: directionOf(own, back) };
}

const noPairs: readonly DocumentPair[] = [];

function partnersOf(pairs: readonly DocumentPair[] | undefined, atMost: number): readonly DocumentPair[] {
  return pairs?.slice(0, atMost) ?? noPairs;
}

function textsOf({ a, b }: DocumentPair, document: Document) {
  return { left: document.text, right: a.id === document.id ? b.text : a.text };
}

function relatedOf(
  document: Document,
  asked: readonly { readonly pair: DocumentPair; readonly columns: PairState | undefined }[],
): readonly Related[] {
  return asked
    .flatMap(({ pair, columns }) =>
      columns === undefined || 'failed' in columns ? [] : (relatedIn(pair, document, columns.columns) ?? []),
    )
    .toSorted((x, y) => y.figures.shared - x.figures.shared || x.document.order - y.document.order);
}
