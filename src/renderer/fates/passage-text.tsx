import type { Passage } from '../../shared/model/annotation.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { passageIn } from '../../shared/text/passage.ts';
import styles from './passage-text.module.css';
import { numbered, type TextOfDocument } from './text-of-document.ts';

/** The blocks in which some passages stand, the passages marked in them. */
export function PassageText({
  source: { document, text },
  passages,
  at,
  kind,
  neighbours = false,
  onSelect,
}: {
  source: TextOfDocument;
  /** In text order, disjoint. */
  passages: readonly Passage[];
  /** Where they would stand if there are none: a UTF-16 offset. */
  at: number;
  /** How they are marked: as an annotation is, or dotted as what is only suggested. */
  kind: 'own' | 'suggested';
  /** Whether the blocks before and after are shown too. */
  neighbours?: boolean;
  /** Other words were selected with the mouse. */
  onSelect?: (passage: Passage) => void;
}) {
  const { blocks, numbers } = numbered(text);
  const first = Math.max(0, blockAt(blocks, passages[0]?.start ?? at) - (neighbours ? 1 : 0));
  const last = Math.min(
    blocks.length - 1,
    Math.max(0, blockAt(blocks, (passages.at(-1)?.end ?? at + 1) - 1)) + (neighbours ? 1 : 0),
  );
  return (
    <div
      className={styles['text']}
      lang={document.language}
      onMouseUp={({ currentTarget }) => {
        const selected = selectionIn(currentTarget, text.text);
        if (selected !== null) onSelect?.(selected);
      }}
    >
      {blocks.slice(first, last + 1).map((block, k) => (
        <div key={block.start} className={styles['block']}>
          <span className={styles['number']}>{numbers[first + k] ?? ''}</span>
          <p data-start={block.start}>
            {partsOf(block, passages).map((part) =>
              part.isMarked ? (
                <span key={part.start} data-marked={kind} className={styles[kind]}>
                  {text.text.slice(part.start, part.end)}
                </span>
              ) : (
                <span key={part.start}>{text.text.slice(part.start, part.end)}</span>
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  );
}

/** A block cut at the edges of the passages in it. */
function partsOf(block: Passage, passages: readonly Passage[]) {
  const parts: { start: number; end: number; isMarked: boolean }[] = [];
  let at = block.start;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ start: at, end, isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of passages) {
    push(Math.min(start, block.end), false);
    if (end > at && start < block.end) push(Math.min(end, block.end), true);
  }
  push(block.end, false);
  return parts;
}

/** What the browser has selected in an element whose paragraphs say where they start; null where nothing is. */
function selectionIn(element: HTMLElement, text: string): Passage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const ends = [
    offsetOf(element, selection.anchorNode, selection.anchorOffset),
    offsetOf(element, selection.focusNode, selection.focusOffset),
  ];
  const [anchor, focus] = ends;
  return anchor == null || focus == null
    ? null
    : passageIn(text, Math.min(anchor, focus), Math.max(anchor, focus));
}

function offsetOf(element: HTMLElement, node: Node | null, offset: number): number | null {
  const holder = node instanceof Element ? node : node?.parentElement;
  const paragraph = holder?.closest<HTMLElement>('[data-start]');
  if (node === null || paragraph == null || !element.contains(paragraph)) return null;
  const range = globalThis.document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + range.toString().length;
}
