import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Insert, SectionWords } from './decorations.ts';
import type { Found, Looks } from './marking.ts';
import type { Motion, Selected } from './motions.ts';
import type { Plan } from './plan.ts';

/** What a selection means: whole graphemes, without white space at its ends. */
export interface Selection {
  readonly passage: Passage;
  readonly how: 'mouse' | 'keyboard';
}

/** What moved the caret or the selection. */
export type Moved = Selection['how'] | 'set';

export interface SurfaceOptions {
  /** Empty element the surface fills; it is the document's frame of reference for every height. */
  readonly host: HTMLElement;
  /** What scrolls the surface: an ancestor of the host. */
  readonly scroller: HTMLElement;
  readonly text: DocumentText;
  /** BCP 47. */
  readonly language: string;
  /** In which its words and sentences are told apart, BCP 47, asked each time; its own unless given. */
  readonly segmentation?: () => string;
  /** What a screen reader calls it. */
  readonly label: string;
  /** The id of a block's element, by which something else in the page can own it; none unless given. */
  readonly idOf?: (block: number) => string;
  /** Where blocks stand; all in sections of about 24 unless given. */
  readonly plan?: Plan;
  /** Whether the screen says how high each section is: then the surface estimates nothing. False unless given. */
  readonly sized?: boolean;
  /** Elements between sections that are no part of the text. Never re-parented by the surface afterwards. */
  readonly inserts?: readonly Insert[];
  readonly looks: Looks;
  /** Whether every highlight has a wash, or (false) only the open one, as in Compare. True unless given. */
  readonly washes?: boolean;
  /** Distance of the first lane under the baseline box, CSS pixels: 6 unless given; 4.5 suits the type of Compare. */
  readonly firstLane?: number;
  /** Kinds of blocks that are hidden until asked for: captions and furniture unless given. */
  readonly hiddenKinds?: ReadonlySet<BlockKind>;
  /** Whether they are shown. False unless given. */
  readonly hiddenShown?: boolean;
  /** A sentence about an annotation for a screen reader: "‘...’ Taiwan, History; note". */
  readonly describe: (annotation: Annotation) => string;
  /**
   * A selection was made, or (null) there is none now. After the mouse: 120 ms after it was
   * released, 300 ms after a double or triple click. By keys: at each change. Not called for
   * what `select` does.
   */
  readonly onSelect: (selection: Selection | null) => void;
  /**
   * The caret or the selection moved: by the mouse, by keys, or because `select` set it.
   * UTF-16 offsets, as the analyst drew them.
   */
  readonly onMove: (selected: Selected, how: Moved) => void;
  /** A button was pressed in the text; `adding`: what is selected next is to stand beside what is selected now. */
  readonly onPress: (adding: boolean) => void;
  /** The text was clicked, not dragged over, while adding: the character there, or null beside the text. */
  readonly onAddingClick: (offset: number | null) => void;
  /** Annotations under the pointer, shortest first; empty when it left them. */
  readonly onHover: (under: readonly Annotation[]) => void;
  /** The text was clicked (not dragged over): annotations there, shortest first, perhaps none. */
  readonly onClick: (under: readonly Annotation[], event: MouseEvent) => void;
  /** Selected words are dragged away: what goes along is set on `data`. False where nothing is selected. */
  readonly onDragOut: (data: DataTransfer) => boolean;
  /** A key in the surface, before the surface's own. True when it was answered. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /**
   * Where the text stands was read, before anything is written: whoever stands beside it can be
   * placed now without another layout. Also after sections were mounted.
   */
  readonly onMeasured: () => void;
}

/**
 * A document as it is read: all its text in the page, read-only, with native selection and
 * caret, and the annotations painted under it. Everything here counts in UTF-16 offsets of
 * the canonical text; positions of ProseMirror and nodes of the page stay inside.
 */
export interface Surface {
  /** The focusable element with `role="document"`. */
  readonly element: HTMLElement;
  /** Draws these annotations. Costs what differs from the last call; compares by identity. */
  show(annotations: ReadonlyMap<Id, Annotation>, looks: Looks): void;
  /** Marks one annotation as open (whole wash, and overline or thicker lines), or none. */
  open(id: Id | null): void;
  /** Draws one annotation's lines thicker, or none. */
  hover(id: Id | null): void;
  /** Draws find marks; `nothingFound` clears them. */
  find(found: Found): void;
  /** Draws passages as selected while the focus is elsewhere, or none. */
  pend(passages: readonly Passage[]): void;
  /** Draws a dotted outline about passages where something is suggested to stand, or none. */
  suggest(passages: readonly Passage[]): void;
  /** Marks words in some sections in place of those marked there before; costs what these hold. */
  markWords(words: SectionWords): void;
  /** Shows the blocks of hidden kinds, or hides them again. */
  showHidden(shown: boolean): void;

  /** Annotations over a character or a passage, shortest first. */
  at(offset: number): readonly Annotation[];
  over(passage: Passage): readonly Annotation[];
  /** All annotations in the order of the text. */
  inOrder(): readonly Annotation[];
  /** Those that are drawn and begin near the viewport, and the open one, in the order of the text. */
  near(): readonly Annotation[];

  /** What is selected: a passage of at least one character, or null. */
  passage(): Passage | null;
  /** The ends of the selection as they are, or null before there was one. */
  selected(): Selected | null;
  /** Selects; takes the focus with `focus`. The document is mounted as far as needed. */
  select(selected: Selected, focus?: boolean): void;
  /** Puts the caret behind the selection and takes the focus. */
  collapse(): void;
  /** Whether a block is in sight or can be scrolled to: not those of hidden kinds while they are hidden. */
  isShown(block: number): boolean;
  /** Moves or extends the selection and brings it into sight. False where there is nowhere to go. */
  move(motion: Motion, extend: boolean): boolean;

  /** Scrolls the least that brings a passage into sight, painted; a far one to a third of the height. */
  reveal(passage: Passage): void;
  /** Lines of a passage, in viewport coordinates. */
  rectsOf(passage: Passage): DOMRect[];
  /** Top of a character's line, CSS pixels below the top of `element`. Lays out its section. */
  topOf(offset: number): number;
  /** The same for each annotation that begins near the viewport, from what was painted. */
  tops(): ReadonlyMap<Id, number>;
  /** First shown character at or under a height in viewport coordinates, and the top of its line there. */
  offsetFrom(y: number): { readonly offset: number; readonly top: number };
  /** The element of a planned section (its index in the plan), or null while it is not mounted. */
  section(index: number): HTMLElement | null;
  /** The element of a block (its index in `DocumentText.blocks`), or null while it is not mounted. */
  block(index: number): HTMLElement | null;
  /** Mounts everything up to a planned section, at once. The rest follows in idle moments. */
  mountThrough(section: number): void;
  /** Paints anew: rows have moved without a change of size. */
  repaint(): void;
  destroy(): void;
}
