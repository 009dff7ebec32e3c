import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Selected } from '../reading-surface/motions.ts';
import type { Moved, Selection } from '../reading-surface/surface.ts';
import type { Target } from './acts.ts';
import type { Store } from '../state/store.ts';

/** Words that are about to be tagged: at least one range, in text order, disjoint. */
export interface Picking {
  readonly ranges: readonly Passage[];
}

/** Everything the analyst can do to a text, and what of it is under way. */
export interface Reader {
  /** The annotation whose note is open. */
  readonly open: Id | null;
  /** Counts up when the open note's field is to take the focus. */
  readonly editing: number;
  /** The annotation under the pointer, in the text or in the margin. Followed by those who show it: a reader does not render for it. */
  readonly hovered: Store<Id | null>;
  /** The words the popover is open for: ranges in text order, one as a rule. */
  readonly picking: Picking | null;
  /** What is drawn as selected beside the browser's own selection: ranges in text order. */
  readonly pending: readonly Passage[];
  /** Where the analyst is: the last offset a caret, a click or an opened note was at; null before. Followed likewise. */
  readonly at: Store<number | null>;
  readonly show: (id: Id | null) => void;
  readonly setHovered: (id: Id | null) => void;
  readonly onPress: (adding: boolean) => void;
  readonly onAddingClick: (offset: number | null) => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onMove: (selected: Selected, how: Moved) => void;
  readonly onClick: (under: readonly Annotation[]) => void;
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Opens the annotation before (-1) or after (1) the caret or the open one. */
  readonly step: (by: 1 | -1) => void;
  /** What keys act on: the selected words, the annotation meant, or null with nothing said. */
  readonly target: () => Target | null;
  /** Closes the popover after its work, the annotation that was made or null. */
  readonly picked: (made: Id | null) => void;
  /** Writes a note on the selection or the open annotation. */
  readonly note: () => Promise<void>;
  /** Opens an annotation to write its note. */
  readonly edit: (id: Id) => void;
  /** Copies the selection, or the words of the open annotation, with its citation; else does `otherwise`, or says that there is nothing. */
  readonly copy: (otherwise?: () => void) => void;
  /** Gives the selection with its citation to what is dragged away. False where nothing is selected. */
  readonly give: (data: DataTransfer) => boolean;
  /** Back to the text; with `close` the open note closes. */
  readonly back: (close: boolean) => void;
  /** Annotations that overlap the note opened first, and itself, shortest first: so Tab goes through them. */
  readonly overlapping: () => readonly Annotation[];
}
