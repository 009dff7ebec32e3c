import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import { documentsInOrder, outletOf } from '../../shared/model/library.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { changeView, openDocument } from '../state/view.ts';
import { shownKeys } from '../ui/keys.ts';
import { canRun, commands, nameOf, runCommand } from './commands.ts';

export interface PaletteHit {
  readonly key: string;
  readonly group: 'Tags' | 'Documents' | 'Passages' | 'Notes' | 'Commands';
  readonly text: string;
  /** Where it is, or the keys that do the same. */
  readonly place: string;
  readonly look?: TagLook;
  readonly run: () => void;
}

/** Most hits of one group. */
const most = 8;

/**
 * What a query finds: all of its words, in any order, case and width folded. `>` asks for
 * commands only, `#` for tags, `¶` for passages and notes.
 */
export function hits(workspace: Workspace, query: string): PaletteHit[] {
  const prefix = /^[>#¶]/.exec(query)?.[0];
  const words = fold(prefix === undefined ? query : query.slice(1))
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (...texts: readonly string[]): boolean => {
    const text = fold(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const found: PaletteHit[] = [];
  if (prefix === undefined || prefix === '#') found.push(...tagHits(workspace, fits));
  if (prefix === undefined) found.push(...documentHits(workspace, fits));
  if (prefix === '¶' || (prefix === undefined && words.length > 0))
    found.push(...annotationHits(workspace, fits));
  if (prefix === undefined || prefix === '>') found.push(...commandHits(fits));
  return found;
}

type Fits = (...texts: readonly string[]) => boolean;

function tagHits({ tags }: Workspace, fits: Fits): PaletteHit[] {
  return tagsInOrder(tags)
    .filter((tag) => fits(tag.name, tag.code, ...tag.aliases))
    .slice(0, most)
    .map((tag) => ({
      key: tag.id,
      group: 'Tags' as const,
      text: pathOf(tags, tag.id)
        .map(({ name }) => name)
        .join(' / '),
      place: 'show only this',
      look: lookOf(tags, tag.id),
      run: () => changeView({ soloTag: tag.id }),
    }));
}

function documentHits({ documents }: Workspace, fits: Fits): PaletteHit[] {
  return documentsInOrder(documents)
    .filter((document) => fits(document.number, document.title, outletOf(document), ...document.speakers))
    .slice(0, most)
    .map((document) => ({
      key: document.id,
      group: 'Documents' as const,
      text: document.title,
      place: `${document.number} · ${outletOf(document)}`,
      run: () => openDocument(document.id),
    }));
}

function annotationHits({ annotations, documents }: Workspace, fits: Fits): PaletteHit[] {
  const passages: PaletteHit[] = [];
  const notes: PaletteHit[] = [];
  for (const annotation of annotations) {
    const quote = annotation.ranges.map(({ exact }) => exact).join(' … ');
    const hit = {
      place: documents.get(annotation.document)?.number ?? '',
      run: () => openDocument(annotation.document, annotation.id),
    };
    if (passages.length < most && fits(quote))
      passages.push({ ...hit, key: `p ${annotation.id}`, group: 'Passages', text: quote });
    if (notes.length < most && annotation.note !== '' && fits(annotation.note))
      notes.push({ ...hit, key: `n ${annotation.id}`, group: 'Notes', text: annotation.note });
  }
  return [...passages, ...notes];
}

function commandHits(fits: Fits): PaletteHit[] {
  return commands
    .filter(
      (command) => command.id !== 'palette' && canRun(command) && fits(nameOf(command), command.also ?? ''),
    )
    .slice(0, 20)
    .map((command) => ({
      key: command.id,
      group: 'Commands' as const,
      text: nameOf(command),
      place: shownKeys(command.keys?.[0] ?? ''),
      run: () => runCommand(command),
    }));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
