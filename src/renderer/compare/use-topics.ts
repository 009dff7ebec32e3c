import { useEffect, useMemo, useState } from 'react';
import { type OneSidedTag, oneSidedTags } from '../../shared/comparison/one-sided.ts';
import { type TopicAccount, topicAccount, type TopicSource } from '../../shared/comparison/topic-account.ts';
import { topicShares, type TopicShares } from '../../shared/comparison/topic-shares.ts';
import type { Document } from '../../shared/model/document.ts';
import { textOf } from '../state/texts.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { wordsClient } from '../workers/words-client.ts';

/** A document as the topics of a comparison name it, with what it speaks of. */
export interface ToldDocument {
  readonly document: Document;
  /** `A`, `B`; in a set the document's number. */
  readonly name: string;
  readonly source: TopicSource;
  readonly account: TopicAccount;
  /** Tags that it alone has. */
  readonly alone: readonly OneSidedTag[];
}

export interface Topics {
  readonly documents: readonly ToldDocument[];
  readonly shares: readonly TopicShares[];
}

export type TopicsState =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'ready'; readonly topics: Topics };

const reading: TopicsState = { state: 'reading' };

/** The topics of some documents beside each other, always as they are tagged now. */
export function useTopics(documents: readonly Document[]): TopicsState {
  const tags = useWorkspace((workspace) => workspace.tags);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const read = useRead(documents);
  return useMemo(() => {
    if (read === null) return reading;
    const failed = read.find((one) => typeof one === 'string');
    if (failed !== undefined) return { state: 'failed', sentence: failed };
    const told = read.flatMap((one) => {
      if (typeof one === 'string') return [];
      const source = { ...one, annotations: [...annotations.in(one.document.id).values()] };
      return [{ document: one.document, source, account: topicAccount(source, tags) }];
    });
    const alone = oneSidedTags(
      told.map(({ source }) => source),
      tags,
    );
    const shares = topicShares(
      told.map(({ account }) => account),
      tags,
    );
    const letters = told.length === 2 ? ['A', 'B'] : [];
    const named = told.map((one, i) => ({
      document: one.document,
      source: one.source,
      account: one.account,
      name: letters[i] ?? one.document.number,
      alone: alone[i] ?? [],
    }));
    return { state: 'ready', topics: { documents: named, shares } };
  }, [read, annotations, tags]);
}

interface Read extends Omit<TopicSource, 'annotations'> {
  readonly document: Document;
}

/** Each text with its words, or a sentence that says why it cannot be had; null until all were asked for. */
function useRead(documents: readonly Document[]): readonly (Read | string)[] | null {
  const [found, setFound] = useState<{
    readonly of: readonly Document[];
    readonly read: readonly (Read | string)[];
  } | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all(documents.map(readOne)).then((read) => wanted && setFound({ of: documents, read }));
    return () => {
      wanted = false;
    };
  }, [documents]);
  return found?.of === documents ? found.read : null;
}

async function readOne(document: Document): Promise<Read | string> {
  try {
    const text = await textOf(document.id);
    const words = await wordsClient.words({ hash: document.text, text }, document.language);
    return { document, text, words };
  } catch (error) {
    return `The text of ${document.number} cannot be read, so its topics cannot be told. ${sentenceOf(error)}`;
  }
}
