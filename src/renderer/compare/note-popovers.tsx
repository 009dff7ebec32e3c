import { type RefObject, useEffect, useEffectEvent } from 'react';
import { OpenNote } from '../annotating/open-note.tsx';
import { wordsToTag } from '../annotating/place.ts';
import { keyOf, PopoverAt } from '../annotating/popover-at.tsx';
import { TagPicker } from '../annotating/tag-picker.tsx';
import type { Chunk } from '../../shared/comparison/lines.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { createStore, useStore } from '../state/store.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './note-popovers.module.css';
import type { RowGeometry } from './row-layout.ts';
import type { Side } from './use-side.ts';
import type { Stage } from './use-stage.ts';

const nowhere = createStore<RowGeometry>({ drawn: [], stretches: [], height: 0 });

/**
 * What opens over a text: the tags for a selection, and the note of an annotation, for there is no margin here.
 * A note closes when its row is folded away.
 */
export function NotePopovers({
  side,
  which,
  stage,
  rows,
  chunks,
  scroller,
}: {
  side: Side;
  which: 'left' | 'right';
  /** Null before the rows are laid out. */
  stage: Stage | null;
  /** The row of a block; none where it is in the header. */
  rows: ReadonlyMap<number, number>;
  chunks: readonly Chunk[];
  scroller: RefObject<HTMLElement | null>;
}) {
  const { document, text, surface, reader } = side;
  const layout = useStore(stage?.layout.geometry ?? nowhere, (geometry) => geometry);
  const open = useWorkspace(({ annotations }) =>
    reader.open === null ? undefined : annotations.in(document.id).get(reader.open),
  );
  const range = open?.ranges[0];
  const { picking } = reader;
  const block = range === undefined ? null : blockAt(text.blocks, range.start);
  const isIn = (shown: readonly Chunk[]): boolean =>
    block !== null && shown.some((chunk) => chunk[which].has(block));
  const closeIfGone = useEffectEvent((shown: readonly Chunk[]) => {
    if (block !== null && rows.has(block) && !isIn(shown)) reader.show(null);
  });
  useEffect(() => closeIfGone(chunks), [chunks]);
  if (surface === null || layout.height === 0) return null;
  if (picking !== null)
    return (
      <PopoverAt surface={surface} ranges={picking.ranges} scroller={scroller} layout={layout}>
        <TagPicker
          key={keyOf(picking.ranges)}
          target={{ document: document.id, ranges: picking.ranges }}
          words={wordsToTag(text, picking.ranges)}
          onClose={reader.picked}
          onNote={() => void reader.note()}
        />
      </PopoverAt>
    );
  if (open === undefined || range === undefined || !isIn(chunks)) return null;
  return (
    <PopoverAt key={open.id} surface={surface} ranges={open.ranges} scroller={scroller} layout={layout}>
      <div className={styles['note']}>
        <OpenNote
          annotation={open}
          document={document}
          text={text}
          overlapping={reader.overlapping()}
          editing={reader.editing}
          onOpen={reader.show}
          onClose={reader.back}
        />
      </div>
    </PopoverAt>
  );
}
