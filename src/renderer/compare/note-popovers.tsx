import type { RefObject } from 'react';
import { OpenNote } from '../annotating/open-note.tsx';
import { PopoverAt } from '../annotating/popover-at.tsx';
import { TagPicker } from '../annotating/tag-picker.tsx';
import { blockAt } from '../../shared/text/blocks.ts';
import { createStore, useStore } from '../state/store.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './note-popovers.module.css';
import type { RowGeometry } from './row-layout.ts';
import type { Side } from './use-side.ts';
import type { Stage } from './use-stage.ts';

const nowhere = createStore<RowGeometry>({ drawn: [], height: 0 });

/** What opens over a text: the tags for a selection, and the note of an annotation, for there is no margin here. */
export function NotePopovers({
  side,
  stage,
  isShown,
  scroller,
}: {
  side: Side;
  /** Null before the rows are laid out. */
  stage: Stage | null;
  /** Whether a block stands in sight of the rows, and is not folded away or in the header. */
  isShown: (block: number) => boolean;
  scroller: RefObject<HTMLElement | null>;
}) {
  const { document, text, surface, reader } = side;
  const height = useStore(stage?.layout.geometry ?? nowhere, (geometry) => geometry.height);
  const open = useWorkspace(({ annotations }) =>
    reader.open === null ? undefined : annotations.in(document.id).get(reader.open),
  );
  const range = open?.ranges[0];
  const passage = reader.picking?.passage;
  if (surface === null || stage === null) return null;
  if (passage !== undefined)
    return (
      <PopoverAt surface={surface} passage={passage} scroller={scroller}>
        <TagPicker
          key={`${passage.start} ${passage.end}`}
          target={{ document: document.id, passage }}
          words={text.text.slice(passage.start, passage.end)}
          onClose={reader.picked}
          onNote={() => void reader.note()}
        />
      </PopoverAt>
    );
  if (open === undefined || range === undefined || !isShown(blockAt(text.blocks, range.start))) return null;
  return (
    // Placed anew when the rows are.
    <PopoverAt key={`${open.id} ${height}`} surface={surface} passage={range} scroller={scroller}>
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
