import { useEffect, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { listed } from '../../shared/wording.ts';
import { blockText, isBody } from '../../shared/text/blocks.ts';
import { textOf } from '../state/texts.ts';

/** Two documents that have paragraphs in common word for word. */
export interface RelatedPair {
  readonly a: Document;
  readonly b: Document;
  readonly shared: number;
}

/** What the texts of some documents, as far as they can be read, say of each other. */
export interface Relations {
  /** The pairs that share paragraphs, the most first. */
  readonly pairs: readonly RelatedPair[];
  /** The documents whose text cannot be read. */
  readonly unread: readonly Document[];
}

/** How these documents are related; null until their texts are read. */
export function useRelatedPairs(documents: readonly Document[]): Relations | null {
  const [relations, setRelations] = useState<Relations | null>(null);
  useEffect(() => {
    let wanted = true;
    const reading = documents.map((document) =>
      textOf(document.id).then(
        (text) => ({
          document,
          paragraphs: new Set(text.blocks.filter(isBody).map((block) => blockText(text, block))),
        }),
        () => ({ document, paragraphs: null }),
      ),
    );
    void Promise.all(reading).then((texts) => {
      if (wanted) setRelations(relationsOf(texts));
    });
    return () => {
      wanted = false;
    };
  }, [documents]);
  return relations;
}

interface Paragraphs {
  readonly document: Document;
  /** Null where the text cannot be read. */
  readonly paragraphs: ReadonlySet<string> | null;
}

/** O(documents² + paragraphs): a paragraph is looked up, never searched. */
export function relationsOf(texts: readonly Paragraphs[]): Relations {
  const read = texts.flatMap(({ document, paragraphs }) =>
    paragraphs === null ? [] : { document, paragraphs },
  );
  const pairs = read.flatMap((a, i) =>
    read.slice(i + 1).map((b) => ({
      a: a.document,
      b: b.document,
      shared: [...a.paragraphs].filter((paragraph) => b.paragraphs.has(paragraph)).length,
    })),
  );
  return {
    pairs: pairs.filter(({ shared }) => shared > 0).toSorted((x, y) => y.shared - x.shared),
    unread: texts.flatMap(({ document, paragraphs }) => (paragraphs === null ? document : [])),
  };
}

/** What there is to say of the relations in a sentence or two; null where the pairs say it all. */
export function relationsSentence({ pairs, unread }: Relations): string | null {
  const numbers = listed(unread.map(({ number }) => number));
  if (unread.length > 0) {
    const lost = `The ${unread.length === 1 ? 'text' : 'texts'} of ${numbers} cannot be read, so what ${unread.length === 1 ? 'it shares' : 'they share'} with others is not known.`;
    return pairs.length > 0
      ? lost
      : `${lost} No two of the others share a paragraph word for word; any two of them can be compared.`;
  }
  return pairs.length > 0
    ? null
    : 'No two documents of the library share a paragraph word for word. Any two can be compared.';
}
