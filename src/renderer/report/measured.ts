import type { Piece, ReportAlignedBlock } from '../../shared/report/report.ts';
import type { PageBlock } from './page-blocks.ts';

/** How high a block is when it is set, in CSS pixels. */
export interface Measured {
  /** Heights of its parts: a page may end between two of them. */
  readonly parts: readonly number[];
  /** Height of the head that stands over its parts again where they go on on another page. */
  readonly again: number;
}

/** The heights of a block that was set in the measuring column. Its parts begin where its elements with `data-part` do. */
export function measuredIn(element: Element, block: PageBlock): Measured {
  const { top, bottom } = element.getBoundingClientRect();
  const again = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const [, ...inside] = [...element.querySelectorAll('[data-part]')].map(
    (part) => part.getBoundingClientRect().top,
  );
  const starts = [top, ...inside];
  const parts = starts.map((start, i) => (starts[i + 1] ?? bottom) - start);
  if (block.kind === 'aligned' && !block.isFirst) parts[0] = (parts[0] ?? 0) - again;
  return { parts, again };
}

/** What a block's heights depend on, besides the column: two blocks that say the same are as high. */
export function contentKey(block: PageBlock): string {
  switch (block.kind) {
    case 'table':
      return `table ${JSON.stringify(block.table)}`;
    case 'aligned':
      return `aligned ${block.isFirst} ${block.aligned.rows
        .map(({ left, right, relation }) =>
          [relation, ...left.map(said), '\0', ...right.map(said)].join('\n'),
        )
        .join('\0')}`;
    case 'note':
      return `note ${block.note.about === null ? '' : piecesKey(block.note.about)}\0${block.note.text}`;
    case 'quotation': {
      const { paragraphs, place, citation, cited } = block.passage;
      const words = block.isInText ? cited.map(({ text }) => text).join('') : citation;
      return `quotation ${paragraphs.map(piecesKey).join('\n')}\0${place}\0${words}`;
    }
    case 'source':
      return `source ${block.source.citation}\0${block.source.file}`;
    case 'title':
    case 'summary':
    case 'heading':
    case 'lead':
    case 'document':
    case 'own':
      return `${block.kind} ${block.text}`;
  }
}

function said({ place, pieces }: ReportAlignedBlock): string {
  return `${place} ${piecesKey(pieces)}`;
}

function piecesKey(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => `${kind[0]}${text}`).join('\x01');
}
