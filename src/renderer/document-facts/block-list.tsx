import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Block, BlockKind, DocumentText } from '../../shared/model/document.ts';
import { isHidden, paragraphNumbers } from '../../shared/text/blocks.ts';
import { useRowWindow } from '../ui/use-row-window.ts';
import { kindName, kindWords } from '../state/kind-words.ts';
import styles from './kinds-dialog.module.css';

/** Blocks from the anchor to the head, both included, by their indices. */
export interface BlockRange {
  readonly anchor: number;
  readonly head: number;
}

/** Most characters of a block that are shown, in UTF-16 code units. */
const longest = 160;

/** Height of a row, in root ems; the same in the style sheet. */
const rowHeight = 2;

/** The blocks of a text with their kinds: arrows choose, with Shift a range; a letter gives the kind. */
export function BlockList({
  text: { text, blocks },
  before,
  range,
  onRange,
  onChoose,
}: {
  text: DocumentText;
  /** The same blocks as they are stored. */
  before: readonly Block[];
  range: BlockRange;
  onRange: (range: BlockRange) => void;
  onChoose: (kind: BlockKind) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const numbers = useMemo(() => paragraphNumbers(blocks), [blocks]);
  const latest = useRef(range);
  useEffect(() => {
    latest.current = range;
  }, [range]);
  const height = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const drawn = useRowWindow(list, blocks.length, height);
  const { page, reveal } = drawn;
  useLayoutEffect(() => reveal(range.head), [reveal, range.head]);
  const pick = useCallback(
    (head: number, extends_: boolean) => onRange({ anchor: extends_ ? latest.current.anchor : head, head }),
    [onRange],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key.toLowerCase() !== 'a' || event.altKey) return;
      onRange({ anchor: 0, head: blocks.length - 1 });
    } else {
      const to = {
        ArrowDown: range.head + 1,
        ArrowUp: range.head - 1,
        Home: 0,
        End: blocks.length - 1,
        PageDown: range.head + page,
        PageUp: range.head - page,
      }[event.key];
      const kind = kindWords.find(({ letter }) => letter === event.key.toUpperCase())?.kind;
      if (to !== undefined) pick(Math.max(0, Math.min(blocks.length - 1, to)), event.shiftKey);
      else if (kind !== undefined) onChoose(kind);
      else return;
    }
    event.preventDefault();
  };
  const [from, to] = [Math.min(range.anchor, range.head), Math.max(range.anchor, range.head)];
  return (
    <ul
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label="Blocks"
      aria-activedescendant={`${id}-${range.head}`}
      tabIndex={0}
      data-first-focus
      className={styles['blocks']}
      onKeyDown={onKeyDown}
    >
      <li role="presentation" style={{ height: drawn.from * height }} />
      {blocks.slice(drawn.from, drawn.to).map((block, offset) => {
        const i = drawn.from + offset;
        return (
          <Row
            key={block.start}
            id={`${id}-${i}`}
            index={i}
            count={blocks.length}
            words={text.slice(block.start, Math.min(block.end, block.start + longest))}
            kind={block.kind}
            was={before[i]?.kind ?? block.kind}
            number={numbers[i] ?? null}
            chosen={i >= from && i <= to}
            onPick={pick}
          />
        );
      })}
      <li role="presentation" style={{ height: (blocks.length - drawn.to) * height }} />
    </ul>
  );
}

const Row = memo(function Row({
  id,
  index,
  count,
  words,
  kind,
  was,
  number,
  chosen,
  onPick,
}: {
  id: string;
  index: number;
  count: number;
  words: string;
  kind: BlockKind;
  was: BlockKind;
  number: number | null;
  chosen: boolean;
  onPick: (index: number, extends_: boolean) => void;
}) {
  const hidden = isHidden({ start: 0, end: 1, kind });
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={styles['block']}
      data-kind={kind}
      onMouseDown={(event) => onPick(index, event.shiftKey)}
      onMouseEnter={(event) => event.buttons === 1 && onPick(index, true)}
    >
      <span className={styles['number']}>{number}</span>
      <span className={hidden ? styles['hidden'] : styles['words']}>{words}</span>
      <span className={was === kind ? styles['kind'] : styles['changed']}>
        {kindName(kind)}
        {was === kind ? null : <small>was {kindName(was).toLowerCase()}</small>}
      </span>
    </li>
  );
});
