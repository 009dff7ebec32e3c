import type { BlockKind } from '../../shared/model/document.ts';

interface KindWords {
  readonly kind: BlockKind;
  readonly name: string;
  /** The letter that gives it. */
  readonly letter: string;
  readonly means: string;
}

/** The kinds a block can be, in the order of a page. */
export const kindWords: readonly KindWords[] = [
  { kind: 'title', name: 'Title', letter: 'T', means: 'The title of the document' },
  { kind: 'heading', name: 'Heading', letter: 'H', means: 'Stands over a part' },
  { kind: 'byline', name: 'Byline', letter: 'B', means: 'Who, where and when: a date line, a source' },
  { kind: 'paragraph', name: 'Paragraph', letter: 'P', means: 'Counted as a ¶' },
  { kind: 'list-item', name: 'List item', letter: 'L', means: 'Counted as a ¶' },
  { kind: 'quotation', name: 'Quotation', letter: 'Q', means: 'Set apart, not counted' },
  { kind: 'footnote', name: 'Footnote', letter: 'N', means: 'Set smaller, not counted' },
  { kind: 'caption', name: 'Caption', letter: 'C', means: 'Of a picture; hidden until asked for' },
  {
    kind: 'furniture',
    name: 'Furniture',
    letter: 'F',
    means: 'Menu, footer, copyright; hidden until asked for',
  },
];

export function kindName(kind: BlockKind): string {
  return kindWords.find((words) => words.kind === kind)?.name ?? kind;
}
