import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { TagLook } from '../../shared/model/tag.ts';

export type GroupName =
  | 'Paragraph'
  | 'Recent'
  | 'Tag'
  | 'Passages'
  | 'Notes'
  | 'Memos'
  | 'Documents'
  | 'Reports'
  | 'Related'
  | 'Commands';

/** Something the palette found, or could do. */
export interface PaletteHit {
  readonly key: string;
  readonly icon:
    | TagLook
    | 'edit'
    | 'report'
    | 'note'
    | 'document'
    | 'command'
    | 'paragraph'
    | 'passage'
    | 'compare';
  readonly text: string;
  /** The matched letters of the text: UTF-16 ranges, in order and disjoint. */
  readonly marks: readonly Passage[];
  /** The words are a statement's, in this language (BCP 47): set as such. */
  readonly quoted?: string;
  /** Where it is, or the keys that do the same, or what else tells it from others. */
  readonly aside: { readonly document: Id; readonly offset: number } | string;
  readonly run: () => void;
  /** Opens it in Compare, where that can be. */
  readonly compare?: () => void;
}

export interface PaletteGroup {
  readonly name: GroupName;
  /** How many there are, those not shown too. */
  readonly count: number;
  readonly hits: readonly PaletteHit[];
}
