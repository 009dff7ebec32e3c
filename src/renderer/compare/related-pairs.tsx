import { useMemo, useState } from 'react';
import type { PairColumns } from '../../shared/comparison/presence.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentPair } from '../../shared/relations/document-pairs.ts';
import { quotesWords, shareOf } from '../../shared/relations/wording.ts';
import { counted, listed } from '../../shared/wording.ts';
import { usePairColumns } from '../related/pair-columns.ts';
import { useDocumentPairs, useRelations } from '../related/relations.ts';
import { relatedIn } from '../related/use-related.ts';
import { Button } from '../ui/button.tsx';
import styles from './choose-pair.module.css';
import { type ListedPair, Pairs } from './pairs.tsx';

/** Pairs shown at first, and added at once. */
const page = 40;

/** The pairs of the library that share paragraphs, those with most in common first, in Compare's own figures. */
export function RelatedPairs({ documents }: { documents: readonly Document[] }) {
  const [most, setMost] = useState(page);
  const relations = useRelations();
  const { all } = useDocumentPairs();
  const looked = useMemo(() => all.slice(0, most), [all, most]);
  const columns = usePairColumns(looked, 'next');
  if (relations.state === 'looking')
    return (
      <p role="status" className={styles['looking']}>
        Looking for documents that share paragraphs
      </p>
    );
  if (relations.state === 'failed')
    return (
      <p>
        Which documents share paragraphs could not be worked out; any two can be compared. {relations.reason}
      </p>
    );
  const pairs = looked.flatMap((pair, i) => {
    const known = columns[i] ?? null;
    return known === null ? [] : listedPair(pair, known);
  });
  const unread = documents.filter(({ text }) => relations.relations.unread.has(text));
  const isDone = columns.every((state) => state !== undefined);
  const sentence = relationsSentence(unread, isDone && pairs.length === 0);
  return (
    <>
      {sentence === null ? null : <p>{sentence}</p>}
      {pairs.length === 0 ? null : (
        <Pairs title="These share paragraphs" pairs={pairs.toSorted((x, y) => y.shared - x.shared)} />
      )}
      {all.length <= most ? null : (
        <Button kind="ghost" className={styles['more'] ?? ''} onClick={() => setMost(most + page)}>
          Look at {counted(Math.min(page, all.length - most), 'pair')} more
        </Button>
      )}
    </>
  );
}

/** What there is to say beside the pairs, in a sentence or two; null where they say it all. */
export function relationsSentence(unread: readonly Document[], isNoneShared: boolean): string | null {
  const nothing = 'share a paragraph';
  if (unread.length === 0)
    return isNoneShared ? `No two documents of the library ${nothing}. Any two can be compared.` : null;
  const numbers = listed(unread.map(({ number }) => number));
  const lost = `The ${unread.length === 1 ? 'text' : 'texts'} of ${numbers} cannot be read, so what ${unread.length === 1 ? 'it shares' : 'they share'} with others is not known.`;
  return isNoneShared ? `${lost} No two of the others ${nothing}; any two of them can be compared.` : lost;
}

function listedPair(pair: DocumentPair, columns: PairColumns): (ListedPair & { readonly shared: number })[] {
  const { a, b } = pair;
  const related = relatedIn(pair, a, columns);
  if (related === null) return [];
  const { figures, direction } = related;
  const facts = [`${shareOf(figures)} paragraphs`, quotesWords(direction, a.number, b.number)];
  return [{ key: `${a.id} ${b.id}`, a, b, facts: facts.filter(Boolean), shared: figures.shared }];
}
