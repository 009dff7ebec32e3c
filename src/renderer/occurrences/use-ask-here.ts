import type { Document, DocumentText } from '../../shared/model/document.ts';
import { plainQuery } from '../../shared/search/query.ts';
import { areSpaced } from '../../shared/search/whole-words.ts';
import { annotationOf } from '../annotating/acts.ts';
import type { Reader } from '../annotating/reader.ts';
import { useAction } from '../state/actions.ts';
import { workspaceNow } from '../state/workspace.ts';
import { openOccurrences } from './asked.ts';

/** A text on the screen, and what the analyst does to it. */
interface Here {
  readonly document: Document;
  readonly text: DocumentText;
  readonly reader: Reader;
}

/**
 * Asks for every occurrence of the selected words, or else of the open annotation's: in the first
 * of the texts that has some; where none has, for words to be typed.
 */
export function useAskHere(texts: () => readonly Here[]): void {
  useAction('occurrences', () => {
    const { tags } = workspaceNow();
    for (const { document, text, reader } of texts()) {
      const target = reader.target();
      if (target === null) continue;
      const annotation = annotationOf(workspaceNow(), target);
      const [passage] = 'ranges' in target ? target.ranges : (annotation?.ranges ?? []);
      if (passage === undefined) continue;
      // The popover gives its place to the checklist; the words stay selected.
      reader.picked(null);
      const words = text.text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
      openOccurrences({
        for: { ...plainQuery(words), wholeWord: areSpaced(words) },
        tag: annotation?.tags.findLast((tag) => tags.has(tag)) ?? null,
        from: { document: document.id, passage: { start: passage.start, end: passage.end } },
      });
      return;
    }
    openOccurrences({ for: plainQuery(''), tag: null });
  });
}
