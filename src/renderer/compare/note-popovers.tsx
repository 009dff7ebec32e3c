import type { RefObject } from 'react';
import { OpenNote } from '../annotating/open-note.tsx';
import { PopoverAt } from '../annotating/popover-at.tsx';
import { TagPicker } from '../annotating/tag-picker.tsx';
import { blockAt } from '../../shared/text/blocks.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './note-popovers.module.css';
import type { Side } from './use-side.ts';

/** What opens over a text: the tags for a selection, and the note of an annotation, for there is no margin here. */
export function NotePopovers({
  side: { document, text, surface, reader },
  isShown,
  scroller,
}: {
  side: Side;
  /** Whether a block stands in sight of the rows, and is not folded away or in the header. */
  isShown: (block: number) => boolean;
  scroller: RefObject<HTMLElement | null>;
}) {
  const open = useWorkspace(({ annotations }) =>
    reader.open === null ? undefined : annotations.in(document.id).get(reader.open),
  );
  const range = open?.ranges[0];
  const passage = reader.picking?.passage;
  if (surface === null) return null;
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
    <PopoverAt key={open.id} surface={surface} passage={range} scroller={scroller}>
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
