import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { factsOf } from '../../shared/import/review/fact-values.ts';
import {
  type FoldedLines,
  hiddenCount,
  rowOf,
  type TextRow,
  textRows,
} from '../../shared/import/review/lines.ts';
import { allKept, otherKind, withKind } from '../../shared/import/review/other-kind.ts';
import type { Block, BlockKind } from '../../shared/model/document.ts';
import { counted } from '../../shared/wording.ts';
import { kindWords } from '../state/kind-words.ts';
import { Button } from '../ui/button.tsx';
import type { Reviewing } from './review-acts.ts';
import { TextRowView } from './text-row.tsx';
import styles from './text-lines.module.css';
import { useLineWindow } from './use-line-window.ts';

/** Heights of a line and of a fold with its margins, in root ems; the same in the style sheet. */
const lineHeight = 1.5;
const foldHeight = 2.25;

/** The text of a file, a line for each block: what is struck will be hidden. Arrows choose a line, Space hides or keeps it, a letter says what it is. */
export function TextLines({
  file,
  shown,
  edit,
}: Reviewing & {
  /** Block to bring into sight; a new object asks again. */
  shown: { readonly block: number } | null;
}) {
  const { extract, proposal, edits } = file;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [asked, setAsked] = useState(shown);
  /** The block that has the keys. */
  const [current, setCurrent] = useState(0);
  const rows = useMemo(
    () => textRows({ extract, proposal, edits }, opened),
    [extract, proposal, edits, opened],
  );
  const heights = useMemo(() => {
    const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return rows.map(({ kind }) => em * (kind === 'fold' ? foldHeight : lineHeight));
  }, [rows]);
  const { from, to, above, below, reveal } = useLineWindow(list, heights);
  if (asked !== shown && shown !== null) {
    setAsked(shown);
    setCurrent(shown.block);
    const row = rows[rowOf(rows, shown.block)];
    if (row?.kind === 'fold') setOpened(withRange(opened, row));
  }
  const at = Math.max(0, rowOf(rows, current));
  const revealAsked = useEffectEvent((block: number) => reveal(rowOf(rows, block), 'middle'));
  useLayoutEffect(() => {
    if (shown !== null) revealAsked(shown.block);
  }, [shown]);
  if (extract === null || proposal === null) return null;
  const setKind = (block: number, kind: BlockKind): void =>
    edit({ kinds: withKind(proposal, edits.kinds, block, kind) });
  const act = (row: number): void => {
    const chosen = rows[row];
    if (chosen === undefined) return;
    if (chosen.kind === 'fold') setOpened(withRange(opened, chosen));
    else setKind(chosen.block, otherKind(proposal, edits.kinds, chosen.block));
  };
  const choose = (row: number): void => {
    const chosen = rows[row];
    if (chosen === undefined) return;
    setCurrent(chosen.kind === 'fold' ? chosen.from : chosen.block);
    reveal(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = rows[at];
    const kind = kindWords.find(({ letter }) => letter === event.key.toUpperCase())?.kind;
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const page = event.key === 'PageDown' ? 12 : event.key === 'PageUp' ? -12 : 0;
    if (goal !== undefined || page !== 0) choose(Math.max(0, Math.min(rows.length - 1, goal ?? at + page)));
    else if (event.key === ' ' || event.key === 'Enter') act(at);
    else if (kind !== undefined && chosen?.kind === 'line') setKind(chosen.block, kind);
    else return;
    event.preventDefault();
  };
  const hidden = hiddenCount(file);
  return (
    <section aria-label="Text" className={styles['text']}>
      <div className={styles['head']}>
        <b role="status">
          {hidden === 0
            ? 'Nothing will be hidden'
            : `${counted(hidden, 'line')} will be hidden from the text`}
        </b>
        <span>{hidden === 0 ? 'Tick a line to hide it.' : staying(hidden)}</span>
        {hidden === 0 ? null : (
          <Button kind="ghost" onClick={() => edit({ kinds: allKept(proposal, edits.kinds) })}>
            Keep all
          </Button>
        )}
      </div>
      {extract.remarks.length === 0 ? null : (
        <ul aria-label="Remarks on the reading" className={styles['remarks']}>
          {extract.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <div
        ref={list}
        role="listbox"
        aria-label="Lines of the text; ticked ones are hidden"
        aria-multiselectable="true"
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
        lang={factsOf(file).language}
        className={styles['lines']}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: above }} />
        {rows.slice(from, to).map((row, offset) => (
          <TextRowView
            key={row.kind === 'fold' ? `fold ${row.from}` : row.block}
            id={`${id}-${from + offset}`}
            row={row}
            words={wordsOf(extract.text.text, proposal.blocks, row)}
            position={from + offset}
            count={rows.length}
            isCurrent={from + offset === at}
            onChoose={choose}
            onAct={act}
          />
        ))}
        <div role="presentation" style={{ height: below }} />
      </div>
    </section>
  );
}

function staying(hidden: number): string {
  return `${hidden === 1 ? 'It stays' : 'They stay'} in the source and can be shown again.`;
}

/** Most characters of a block that are shown, in UTF-16 code units. */
const longest = 300;

function wordsOf(text: string, blocks: readonly Block[], row: TextRow): string {
  const block = row.kind === 'fold' ? undefined : blocks[row.block];
  return block === undefined ? '' : text.slice(block.start, Math.min(block.end, block.start + longest));
}

/** What is open, with every block of a fold: one that is hidden among them leaves the others in sight. */
function withRange(opened: ReadonlySet<number>, { from, to }: FoldedLines): ReadonlySet<number> {
  return new Set([...opened, ...Array.from({ length: to - from }, (_, i) => from + i)]);
}
