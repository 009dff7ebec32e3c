import type { Action } from '../state/actions.ts';
import type { Keys } from '../ui/keys.ts';

interface Shortcut {
  readonly keys: Keys;
  readonly does: string;
  /** What it asks for, wherever the focus is. Without one, the screen itself listens. */
  readonly action?: Action | 'undo' | 'redo';
}

/** Every key, by where it acts: the frame follows it, and `?` shows it. */
export const shortcuts: readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: 'Mod+1', does: 'Read', action: 'read' },
      { keys: 'Mod+2', does: 'Compare', action: 'compare' },
      { keys: 'Mod+4', does: 'Report', action: 'report' },
      { keys: 'Mod+K', does: 'Search or run a command', action: 'palette' },
      { keys: 'Mod+B', does: 'Show or hide the library and codebook', action: 'rail' },
      { keys: 'Mod+I', does: 'Add documents', action: 'add-documents' },
      { keys: 'Mod+E', does: 'Export the report', action: 'export' },
      { keys: 'Mod+Z', does: 'Undo', action: 'undo' },
      { keys: 'Mod+Shift+Z', does: 'Redo', action: 'redo' },
      { keys: 'Mod++', does: 'Larger text', action: 'text-larger' },
      { keys: 'Mod+=', does: 'Larger text', action: 'text-larger' },
      { keys: 'Mod+-', does: 'Smaller text', action: 'text-smaller' },
      { keys: 'Mod+0', does: 'Text as it was', action: 'text-reset' },
      { keys: 'F6', does: 'Next region; with Shift the one before' },
      { keys: '?', does: 'These keys', action: 'keys' },
    ],
  },
  {
    where: 'Read',
    keys: [
      {
        keys: '1–9',
        does: 'Tag the selection, or the annotation that is open; with Shift the popover stays',
      },
      { keys: 'H', does: 'Highlight without a tag' },
      { keys: 'T', does: 'Open the tags' },
      { keys: 'N', does: 'New note' },
      { keys: 'E', does: 'Edit the note' },
      { keys: 'J', does: 'Next paragraph; K the one before; with Shift extend' },
      { keys: 'W', does: 'Next word; with Shift extend' },
      { keys: 'S', does: 'Sentence, then paragraph' },
      { keys: '[', does: 'Annotation before; ] the next; Tab cycles an overlap' },
      { keys: 'Enter', does: 'Open the annotation; Esc closes one level' },
      { keys: 'Mod+F', does: 'Find in the document', action: 'find' },
      { keys: 'F3', does: 'Next match', action: 'find-next' },
      { keys: 'Shift+F3', does: 'Match before', action: 'find-previous' },
      { keys: 'Mod+Shift+C', does: 'Copy the quotation with its citation', action: 'copy-citation' },
    ],
  },
  {
    where: 'Compare',
    keys: [
      { keys: 'F7', does: 'Next change', action: 'next-change' },
      { keys: 'Shift+F7', does: 'Change before', action: 'previous-change' },
      { keys: 'X', does: 'Swap A and B' },
      { keys: 'F', does: 'Fold what is identical' },
    ],
  },
  {
    where: 'Codebook',
    keys: [
      { keys: 'Alt+1', does: 'Show only the tag with this digit' },
      { keys: 'Alt+0', does: 'Show every tag' },
      { keys: 'F2', does: 'Rename the tag' },
      { keys: 'Delete', does: 'Delete the tag' },
    ],
  },
];
