import type { Keys } from '../ui/keys.ts';
import type { ProgramCommand } from './program-command.ts';

/** Keys a screen itself listens to, while it has the focus, for the key table. Keys of commands stand with them. */
export const shortcuts: readonly {
  readonly where: ProgramCommand['where'];
  readonly keys: readonly { readonly keys: Keys; readonly does: string }[];
}[] = [
  {
    where: 'Everywhere',
    keys: [{ keys: 'F6', does: 'Next region; with Shift the one before' }],
  },
  {
    where: 'Read',
    keys: [
      { keys: 'J', does: 'Next paragraph; K the one before; with Shift extend' },
      { keys: 'W', does: 'Next word; with Shift extend' },
      { keys: 'S', does: 'Sentence, then paragraph' },
      {
        keys: '+',
        does: 'Keep the selection as a range and select another; Ctrl and dragging does the same',
      },
      { keys: 'Mod+A', does: 'Select the whole document' },
      { keys: '[', does: 'Annotation before; ] the next; Tab cycles an overlap' },
      { keys: 'Enter', does: 'Open the annotation; Esc closes one level' },
      { keys: 'Shift+→', does: 'Right edge of the open annotation, by word; with Ctrl by character; ← back' },
      {
        keys: 'Alt+Shift+←',
        does: 'Left edge of the open annotation, by word; with Ctrl by character; → back',
      },
    ],
  },
  {
    where: 'Tagging',
    keys: [
      {
        keys: '1–9',
        does: 'Tag the selection, or the annotation that is open; with Shift the popover stays',
      },
      { keys: '.', does: 'The last set of tags again' },
      { keys: ';', does: 'Next suggestion of a keyword rule; there Enter accepts and X dismisses' },
      { keys: '#', does: 'In a note: add the tag whose name follows' },
      { keys: 'H', does: 'Highlight without a tag' },
      { keys: 'T', does: 'Open the tags' },
      { keys: 'N', does: 'New note' },
      { keys: 'E', does: 'Edit the note' },
    ],
  },
  {
    where: 'Compare',
    keys: [
      { keys: 'J', does: 'Next row; K the one before' },
      { keys: 'Enter', does: 'On a paragraph B does not have: note this omission' },
      { keys: 'X', does: 'Swap A and B' },
      { keys: 'P', does: 'Mark punctuation too; F9 does the same wherever the focus is' },
      { keys: 'C', does: 'Correct what the row is paired with; Shift F10 does the same' },
      { keys: 'F', does: 'Fold what is identical' },
      { keys: 'Shift+F', does: 'Fold the run of rows only one side has' },
      { keys: 'Shift+D', does: 'Sentences of the current row' },
      { keys: 'Shift+E', does: 'Echoes' },
      {
        keys: 'Alt+Shift+1',
        does: 'Tag the passage, and what stands in its place on the other side, with the tag of the digit',
      },
    ],
  },
  {
    where: 'Annotations',
    keys: [
      { keys: 'Space', does: 'Select or not; Shift with the arrows extends, Ctrl only walks' },
      { keys: 'Mod+A', does: 'Select all; Esc none' },
      { keys: 'Enter', does: 'Open the place in Read' },
      { keys: '1–9', does: 'Tag all that is selected; with Shift take the tag off again' },
      { keys: 'T', does: 'Tags of what is selected' },
      { keys: '/', does: 'Filter by words' },
      { keys: 'Delete', does: 'Delete what is selected' },
    ],
  },
  {
    where: 'Library',
    keys: [
      { keys: 'Enter', does: 'Open the document; with Shift compare the open one with it' },
      { keys: '↑', does: 'Next and previous row, ↓ and ↑; with Shift pick them together' },
      { keys: 'Mod+Space', does: 'Pick the row or not; Ctrl A all, Esc none' },
      { keys: 'Alt+↑', does: 'Move what is picked up, Alt ↓ down; a group by its head' },
      { keys: 'F2', does: 'Facts of the document; the name of a group' },
      { keys: 'Delete', does: 'Remove from the library' },
    ],
  },
  {
    where: 'Codebook',
    keys: [
      { keys: 'Alt+1', does: 'Show only the tag with this digit' },
      { keys: 'Mod+Enter', does: 'Edit the tag in the codebook' },
      { keys: 'Alt+ArrowUp', does: 'Move the tag up; with ↓ down, with → inside the one above, with ← out' },
      { keys: 'F2', does: 'Rename the tag' },
      { keys: 'Delete', does: 'Delete the tag' },
    ],
  },
  {
    where: 'Import',
    keys: [
      { keys: '↓', does: 'Next file, or next line of the text; ↑ the one before' },
      { keys: 'Space', does: 'Hide the line or keep it; open kept paragraphs' },
      { keys: 'T', does: 'The line is a title; H heading, B byline, P paragraph, C caption, F furniture' },
      { keys: 'Mod+Enter', does: 'Import' },
    ],
  },
];
