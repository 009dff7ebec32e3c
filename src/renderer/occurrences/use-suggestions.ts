import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { withDescendants } from '../../shared/model/codebook.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { queryKey } from '../../shared/search/query.ts';
import {
  ruleQueries,
  type Suggestion,
  suggestionKey,
  suggestionsOf,
} from '../../shared/search/suggestions.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { inIdle } from '../state/idle.ts';
import { useSettings } from '../state/settings.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ruleClient, type Searched } from '../workers/search-client.ts';
import { unsearched } from './use-checklist.ts';
import { searchedOf } from './use-searched.ts';

const none: readonly Suggestion[] = [];

/** What keyword rules suggest in a document. */
export interface Suggestions {
  /** In the order of the text, whatever was done about them. */
  readonly all: readonly Suggestion[];
  /** Whether one stands: its words are not tagged so, and it was not dismissed. Quick: O(log n). */
  readonly isOpen: (suggestion: Suggestion, surface: Surface) => boolean;
}

/** Looks for what keyword rules suggest, once the page has nothing else to do and only when rules or text are others; nothing while switched off. */
export function useSuggestions(document: Document, text: DocumentText): Suggestions {
  const tags = useWorkspace((workspace) => workspace.tags);
  const dismissals = useWorkspace((workspace) => workspace.dismissals);
  const isOn = useSettings(({ suggestions }) => suggestions);
  const language = useSettings(({ segmentation }) => segmentation);
  const [all, setAll] = useState(none);
  useEffect(() => {
    if (!isOn) return undefined;
    const wanted = new AbortController();
    void found(searchedOf(document, text, language), tags, wanted.signal).then((passages) => {
      if (!wanted.signal.aborted) setAll(suggestionsOf(tags, passages));
    });
    return () => wanted.abort();
  }, [document, text, language, tags, isOn]);
  const isOpen = useMemo(() => {
    const families = new Map(
      [...tags.values()]
        .filter(({ rules }) => rules.length > 0)
        .map(({ id }) => [id, withDescendants(tags, id)]),
    );
    const dismissed = new Set(
      [...dismissals.values()].filter((one) => one.document === document.id).map(suggestionKey),
    );
    return (suggestion: Suggestion, surface: Surface): boolean => {
      const { tag, passage } = suggestion;
      const family = families.get(tag);
      if (family === undefined || dismissed.has(suggestionKey(suggestion))) return false;
      return !surface.over(passage).some((annotation) => annotation.tags.some((own) => family.has(own)));
    };
  }, [document.id, tags, dismissals]);
  return useMemo(() => ({ all: isOn ? all : none, isOpen }), [isOn, all, isOpen]);
}

/**
 * What each rule's query finds in one document; a rule that is invalid or takes too long finds
 * nothing. A codebook may have thousands: they are asked for in slices.
 */
async function found(
  document: Searched,
  tags: ReadonlyMap<Id, Tag>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  function* asked() {
    const finds = [];
    for (const query of ruleQueries(tags)) {
      const search = ruleClient.search([document], query, { skip: unsearched, signal });
      finds.push(
        search.then(
          (all) => [[queryKey(query), all.found.get(document.id) ?? []] as const],
          () => [],
        ),
      );
      yield;
    }
    return Promise.all(finds);
  }
  return new Map((await inIdle(asked(), signal)).flat());
}
