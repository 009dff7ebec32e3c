import type { Patch } from '../commands/patch.ts';
import { counted, listed } from '../wording.ts';
import { wordsOf } from './described-annotation.ts';
import type { Told } from './described.ts';
import { documentName, numberOf } from './facts.ts';
import type { Known } from './known.ts';
import { noteDifference, shortText } from './stretches.ts';
import { tagLabel } from './tag-label.ts';

type Other = Exclude<Patch, { collection: 'annotations' | 'documents' | 'tags' }>;

/** Records that are told in one plain sentence, with their note where they have one. */
export function describedOther(patch: Other, known: Known): Told {
  switch (patch.collection) {
    case 'memos': {
      const { before, after } = patch;
      const memo = after ?? before;
      return {
        title: memoTitle(patch.id, known),
        text: noteDifference(before?.text, after?.text),
        by: memo === null ? null : { name: memo.author, at: memo.updatedAt },
      };
    }
    case 'comparisons': {
      const { before, after } = patch;
      const comparison = after ?? before;
      if (comparison === null) return { title: 'A saved comparison' };
      const [first = '', ...others] = comparison.documents.map((id) => numberOf(known, id) ?? '');
      return {
        title:
          comparison.kind === 'presence'
            ? `Comparison of ${first} against ${listed(others)}`
            : `Comparison of ${listed([first, ...others])}`,
        text: noteDifference(before?.note, after?.note),
        by: { name: '', at: comparison.updatedAt },
      };
    }
    case 'corrections': {
      const correction = patch.after ?? patch.before;
      if (correction === null) return { title: 'A correction of an alignment' };
      const blocks = [correction.left.document, correction.right.document].map(
        (id) => numberOf(known, id) ?? '',
      );
      return {
        title: `A paragraph of ${listed(blocks)} ${correction.is === 'pair' ? 'set as a pair' : 'said to be no pair'}`,
      };
    }
    case 'stances':
      return { title: `Stance words for the language “${(patch.after ?? patch.before)?.language ?? ''}”` };
    case 'outlets':
      return { title: `Lines hidden in texts of ${(patch.after ?? patch.before)?.outlet ?? ''}` };
    case 'reports': {
      const { before, after } = patch;
      const texts = [before, after].map((report) => report?.texts.map(({ text }) => text).join('\n\n'));
      return {
        title: `Report ‘${(after ?? before)?.name ?? ''}’`,
        text: noteDifference(texts[0], texts[1]),
      };
    }
    case 'refusals': {
      const refusal = patch.after ?? patch.before;
      const annotation = refusal === null ? undefined : known.annotation(refusal.annotation);
      const words =
        annotation === undefined ? 'An annotation that is gone' : `“${shortText(wordsOf(annotation), 80)}”`;
      return { title: `${words} is not wanted in ${numberOf(known, refusal?.document ?? null) ?? ''}` };
    }
    case 'dismissals': {
      const dismissal = patch.after ?? patch.before;
      const tag = tagLabel(known, dismissal?.tag ?? '').name;
      return {
        title: `${tag} is no longer suggested for some words of ${numberOf(known, dismissal?.document ?? null) ?? ''}`,
      };
    }
    case 'removed': {
      const removed = patch.after ?? patch.before;
      if (removed === null) return { title: 'A removed document' };
      const { document, annotations, memo } = removed;
      const kept = [counted(annotations.length, 'annotation'), ...(memo === null ? [] : ['a memo'])];
      return {
        title: `${documentName(document)} among the removed documents, with ${listed(kept)}`,
        by: { name: '', at: removed.removedAt },
      };
    }
    case 'workspace':
      return {
        title: 'Name of the workspace',
        facts: [`From “${patch.before?.name ?? ''}” to “${patch.after?.name ?? ''}”`],
      };
  }
}

function memoTitle(about: string, known: Known): string {
  const document = known.documents.get(about);
  if (document !== undefined) return `Memo on ${documentName(document)}`;
  if (known.tags.has(about)) return `Memo on the tag ${tagLabel(known, about).name}`;
  return known.workspaces.has(about) ? 'Memo on the workspace' : 'Memo on what is gone';
}
