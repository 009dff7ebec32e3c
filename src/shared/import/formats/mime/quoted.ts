import type { Piece } from '../../joined.ts';
import type { Reason } from '../../reading.ts';
import type { PageBlock, Place } from '../html/blocks.ts';
import { attribute } from '../html/tree.ts';

/** A piece of a mail, and why it is not what its sender says, null where it is. */
export interface PlacedPiece extends Piece {
  readonly reason: Reason | null;
}

/**
 * Why a block of a mail's page is not what its sender says: an earlier message it answers, or the
 * sender's signature, as common mailers mark them; null where nothing says so.
 */
export function mailReason({ place }: PageBlock): Reason | null {
  for (let at: Place | null = place; at !== null; at = at.parent) {
    const { element } = at;
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    if (element.tagName === 'blockquote' && attribute(element, 'type') === 'cite') return 'comment';
    if (
      /\b(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|divRplyFwdMsg|OLK_SRC_BODY_SECTION)\b/.test(
        names,
      )
    )
      return 'comment';
    if (/\b(?:gmail_signature|moz-signature|ms-outlook-mobile-signature)\b/i.test(names)) return 'footer';
  }
  return null;
}

/** The pieces, none proposed to be hidden where what is quoted is most of the mail: it was sent to be read. */
export function unlessMost(pieces: readonly PlacedPiece[]): PlacedPiece[] {
  const length = (those: readonly PlacedPiece[]) => those.reduce((sum, { text }) => sum + text.length, 0);
  const quoted = pieces.filter(({ reason }) => reason === 'comment');
  if (length(quoted) <= length(pieces) / 2) return [...pieces];
  return pieces.map((piece) => (piece.reason === 'comment' ? { ...piece, reason: null } : piece));
}
