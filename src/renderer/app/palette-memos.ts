import type { Memo } from '../../shared/model/memo.ts';
import { memosInOrder } from '../../shared/model/memo-about.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { fold } from '../../shared/search/fold.ts';
import { marksIn, nearness, type Sought } from '../../shared/search/match.ts';
import { openMemo } from '../state/memo.ts';
import type { PaletteGroup } from './palette-hit.ts';

/** The memos that have what is sought, the nearest first. */
export function memoGroup(workspace: Workspace, sought: Sought, most: number): PaletteGroup {
  const found = memosInOrder(workspace)
    .map(({ memo, about }) => ({ memo, about, near: nearness(foldedText(memo), sought) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near);
  return {
    name: 'Memos',
    count: found.length,
    hits: found.slice(0, most).map(({ memo, about }) => ({
      key: `memo ${memo.id}`,
      icon: 'note',
      text: memo.text,
      marks: marksIn(memo.text, sought),
      aside: about.kind === 'document' ? about.document.number : about.name,
      run: () => openMemo(memo.id),
    })),
  };
}

const folded = new WeakMap<Memo, string>();

function foldedText(memo: Memo): string {
  const known = folded.get(memo);
  if (known !== undefined) return known;
  const { text } = fold(memo.text, false);
  folded.set(memo, text);
  return text;
}
