import type { Workspace } from '../../shared/model/workspace.ts';
import { sharesSentence } from '../../shared/relations/wording.ts';
import { fold } from '../../shared/search/fold.ts';
import { marksIn, nearness, type Sought } from '../../shared/search/match.ts';
import { relatedNow } from '../related/use-related.ts';
import { openComparison, viewStore } from '../state/view.ts';
import type { PaletteGroup } from './palette-hit.ts';

/** The documents that share paragraphs with the one in sight, those with most first: each opens beside it. */
export function relatedGroup({ documents }: Workspace, sought: Sought, most: number): PaletteGroup {
  const { mode, document, compare } = viewStore.get();
  const current = documents.get((mode === 'compare' ? compare?.left : document) ?? '');
  const found = current === undefined ? [] : relatedNow(current);
  const near = found.filter(({ document: other }) => {
    const { text } = fold(`compare related ${other.number} ${other.title}`, false);
    return sought.words.length === 0 || nearness(text, sought) > 0;
  });
  return {
    name: 'Related',
    count: near.length,
    hits: near.slice(0, most).map(({ document: other, figures, direction }) => ({
      key: `related ${other.id}`,
      icon: 'compare',
      text: `Compare with ${other.number}, ${other.title}`,
      marks: marksIn(`Compare with ${other.number}, ${other.title}`, sought),
      aside: sharesSentence(figures, direction, other.number),
      run: () => openComparison(current?.id ?? '', other.id),
    })),
  };
}
