import fc from 'fast-check';
import { unchanged, type Change } from './changes.ts';

/** Words with what tracked changes say of them. */
export interface TrackedWords {
  readonly words: string;
  readonly change: Change;
}

/** A paragraph of a tracked edit; `end` is what is said of its end. */
export interface TrackedParagraph {
  readonly runs: readonly TrackedWords[];
  readonly end: Change;
}

/** Words as statements have them, white space and characters of XML and RTF among them. */
const words = fc.oneof(
  fc.constantFrom(
    'The two sides ',
    'agreed',
    ' on ',
    'Taiwan.',
    '双方举行',
    '会谈，',
    '日中首脳',
    '會談',
    ' ',
    'a < b & c',
    '{x}\\y',
  ),
  fc.constantFrom('😀', '𠮷', 'é', 'e\u0301', '\u00a0', '\u3000', '“—”', 'Тайвань', 'العربية', '\t', '\n'),
);

const change = fc.record({ inserted: fc.boolean(), deleted: fc.boolean() });

const untouched = fc.constant(unchanged);

const between = fc.array(
  fc.record({
    runs: fc.array(fc.record({ words, change: fc.oneof(untouched, change) }), { maxLength: 8, size: 'max' }),
    end: fc.oneof(untouched, change),
  }),
  { maxLength: 8, size: 'max' },
);

const dateline: TrackedParagraph = { runs: [{ words: 'Beijing. ', change: unchanged }], end: unchanged };

/** A random edit of paragraphs; the last end is untouched, as it always is in a document. */
export const trackedEdit: fc.Arbitrary<readonly TrackedParagraph[]> = between.map((paragraphs) =>
  [[dateline], paragraphs, [{ runs: [], end: unchanged }]].flat(),
);

/** The canonical text of an edit, read one way. */
export function editedText(edit: readonly TrackedParagraph[], choice: 'accepted' | 'rejected'): string {
  const kept = ({ inserted, deleted }: Change) => (choice === 'accepted' ? !deleted : !inserted);
  return edit
    .map(
      ({ runs, end }) =>
        runs
          .filter((run) => kept(run.change))
          .map((run) => run.words)
          .join('') + (kept(end) ? '\0' : ''),
    )
    .join('')
    .split('\0')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
