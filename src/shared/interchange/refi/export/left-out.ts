import type { Id } from '../../../model/ids.ts';
import { hues } from '../../../model/tag.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { counted } from '../../../wording.ts';

type Counts = readonly (readonly [count: number, noun: string, several?: string])[];

/** What of a codebook the standard cannot hold, a few words each. A codebook by itself has no notes, so no memos. */
export function leftOutOfCodes(
  { tags, memos }: Pick<Workspace, 'tags' | 'memos'>,
  memosStay: 'with memos' | 'without memos',
): string[] {
  const all = [...tags.values()];
  const styled = all.filter(({ look }) => look !== null && look.style !== hues[look.hue]);
  return said([
    [all.reduce((sum, { rules }) => sum + rules.length, 0), 'keyword rule'],
    [all.reduce((sum, { aliases }) => sum + aliases.length, 0), 'alias', 'aliases'],
    [all.filter(({ digit }) => digit !== null).length, 'digit'],
    [styled.length, 'line style'],
    [
      memosStay === 'with memos' ? 0 : all.filter(({ id }) => memos.has(id)).length,
      'memo of a tag',
      'memos of tags',
    ],
  ]);
}

/** What of a workspace the standard cannot hold, a few words each; of documents that have no text among `texts` nothing is. */
export function leftOutOfProject(workspace: Workspace, texts: ReadonlyMap<Id, unknown>): string[] {
  const { annotations, comparisons, corrections, dismissals, documents, removed, stances } = workspace;
  const lost = [...documents.keys()].filter((id) => !texts.has(id));
  return [
    ...leftOutOfCodes(workspace, 'with memos'),
    ...said([
      [lost.length, 'document whose text cannot be read', 'documents whose texts cannot be read'],
      [
        lost.reduce((sum, id) => sum + annotations.in(id).size, 0),
        'annotation of them',
        'annotations of them',
      ],
      [
        documents.size - lost.length,
        'division into titles, paragraphs and furniture',
        'divisions into titles, paragraphs and furniture',
      ],
      [comparisons.size, 'comparison'],
      [corrections.size, 'correction of an alignment', 'corrections of alignments'],
      [stances.size, 'list of stance words', 'lists of stance words'],
      [dismissals.size, 'dismissed suggestion'],
      [removed.size, 'removed document'],
    ]),
  ];
}

function said(counts: Counts): string[] {
  return counts.flatMap(([count, noun, several]) => (count === 0 ? [] : counted(count, noun, several)));
}
