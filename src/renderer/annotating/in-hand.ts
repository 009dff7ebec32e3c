import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Surface } from '../reading-surface/surface.ts';

/** The text that is read, as every part of a reader reaches it. */
export interface InHand {
  readonly document: Document;
  readonly text: DocumentText;
  /** Null before it stands in the page. */
  readonly surface: () => Surface | null;
}
