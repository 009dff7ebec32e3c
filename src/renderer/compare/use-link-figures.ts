import { useEffect, useState } from 'react';
import { figuresOf, type LinkFigures } from '../../shared/comparison/chain.ts';
import { compareOptions } from '../../shared/comparison/options.ts';
import type { Pair } from '../../shared/model/comparison.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { untilIdle } from '../state/idle.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { compareClient } from '../workers/compare-client.ts';

/**
 * The figures of each link of a chain, worked out one after another once the page is at rest.
 * Undefined until then; null where a text cannot be read or compared.
 */
export function useLinkFigures(links: readonly Pair[]): readonly (LinkFigures | null | undefined)[] {
  const documents = useWorkspace((workspace) => workspace.documents);
  const corrections = useWorkspace((workspace) => workspace.corrections);
  const [found, setFound] = useState<ReadonlyMap<string, LinkFigures | null>>(new Map());
  const names = links.map((link) => nameOf(link, documents));
  useEffect(() => {
    const given = new AbortController();
    void (async () => {
      await untilIdle(given.signal);
      for (const link of links) {
        const figures = await figuresOfLink(link, { documents, corrections }, given.signal).catch(() => null);
        if (given.signal.aborted) return;
        setFound((before) => new Map(before).set(nameOf(link, documents), figures));
      }
    })();
    return () => given.abort();
  }, [links, documents, corrections]);
  return names.map((name) => found.get(name));
}

/** By what the figures are made from. */
function nameOf({ left, right }: Pair, documents: Workspace['documents']): string {
  return [left, right].map((id) => documents.get(id)?.text ?? '').join(' ');
}

/** Given up by the signal, it is never settled. */
async function figuresOfLink(
  { left, right }: Pair,
  workspace: Pick<Workspace, 'documents' | 'corrections'>,
  signal: AbortSignal,
): Promise<LinkFigures | null> {
  const a = workspace.documents.get(left);
  const b = workspace.documents.get(right);
  if (a === undefined || b === undefined) return null;
  const [textA, textB] = await Promise.all([textOf(left), textOf(right)]);
  signal.throwIfAborted();
  const job = compareClient.compare(
    { hash: a.text, text: textA },
    { hash: b.text, text: textB },
    compareOptions(workspace, { document: a, text: textA }, { document: b, text: textB }),
    'next',
  );
  signal.addEventListener('abort', job.cancel);
  return figuresOf((await job.result).alignment.summary);
}
