import { useEffect, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { blockText, isBody } from '../../shared/text/blocks.ts';
import { textOf } from '../state/texts.ts';

/** Two documents that have paragraphs in common word for word. */
export interface RelatedPair {
  readonly a: Document;
  readonly b: Document;
  readonly shared: number;
}

/** The pairs among these documents that share paragraphs, the most first. Texts that cannot be read are left out. */
export function useRelatedPairs(documents: readonly Document[]): readonly RelatedPair[] {
  const [pairs, setPairs] = useState<readonly RelatedPair[]>([]);
  useEffect(() => {
    let wanted = true;
    const reading = documents.map((document) =>
      textOf(document.id).then(
        (text) => ({
          document,
          paragraphs: new Set(text.blocks.filter(isBody).map((block) => blockText(text, block))),
        }),
        () => null,
      ),
    );
    void Promise.all(reading).then((texts) => {
      if (wanted) setPairs(related(texts.filter((text) => text !== null)));
    });
    return () => {
      wanted = false;
    };
  }, [documents]);
  return pairs;
}

interface Paragraphs {
  readonly document: Document;
  readonly paragraphs: ReadonlySet<string>;
}

/** O(documents² + paragraphs): a paragraph is looked up, never searched. */
export function related(texts: readonly Paragraphs[]): RelatedPair[] {
  const pairs = texts.flatMap((a, i) =>
    texts.slice(i + 1).map((b) => ({
      a: a.document,
      b: b.document,
      shared: [...a.paragraphs].filter((paragraph) => b.paragraphs.has(paragraph)).length,
    })),
  );
  return pairs.filter(({ shared }) => shared > 0).toSorted((x, y) => y.shared - x.shared);
}
