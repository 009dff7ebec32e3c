import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useLooks } from '../annotating/looks.ts';
import { described } from '../annotating/place.ts';
import { type Reader, useReader } from '../annotating/use-reader.ts';
import { useStanding } from '../annotating/use-standing.ts';
import { useHovered, useShown, useSurface } from '../annotating/use-surface.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import type { Looks } from '../reading-surface/marking.ts';
import type { Plan } from '../reading-surface/plan.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { changePlace } from '../state/view.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import { blockId } from './block-id.ts';

/** One text of a comparison: what it is, how it stands in the page, and what is done to it. */
export interface Side {
  readonly document: Document;
  readonly text: DocumentText;
  /** Null before it stands in the page. */
  readonly surface: Surface | null;
  readonly reader: Reader;
}

export interface SideOptions {
  readonly letter: 'A' | 'B';
  readonly document: Document;
  readonly text: DocumentText;
  readonly plan: Plan;
  /** The document of the other side: its note closes when one opens here. */
  readonly other: Id;
  readonly tagsShown: boolean;
  /** A key, before the reader's own. True when it was answered. */
  readonly onKey: (event: KeyboardEvent, surface: Surface) => boolean;
  /** What is pointed at from elsewhere. */
  readonly pointed: readonly Passage[];
  /** The caret came to a UTF-16 offset. */
  readonly onCaret: (offset: number) => void;
  /** The caret came into a block. */
  readonly onBlock: (block: number) => void;
  /** Sections may have been mounted. */
  readonly onMeasured: () => void;
  /** The note of an annotation that begins in a block was opened. */
  readonly onOpened: (block: number) => void;
}

/** A text that is read and annotated as in Read, in a column of the comparison. */
export function useSide(
  host: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  {
    letter,
    document,
    text,
    plan,
    other,
    tagsShown,
    pointed,
    onKey,
    onCaret,
    onBlock,
    onOpened,
    onMeasured,
  }: SideOptions,
): Side {
  const current = useRef<Surface | null>(null);
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document.id));
  const { placed } = useStanding(text, annotations);
  const looks = useLooks();
  const reader = useReader(document, text, current);
  const { title, language } = document;
  const options = useMemo(
    () => ({
      text,
      language,
      label: `${letter}: ${title}`,
      idOf: (block: number) => blockId(letter === 'A' ? 'left' : 'right', block),
      plan,
      sized: true,
      looks: noLooks,
      washes: false,
      firstLane: 4.5,
    }),
    [text, language, letter, title, plan],
  );
  const surface = useSurface(host, scroller, options, {
    onMade: (made) => {
      current.current = made;
    },
    describe: (annotation) => described(workspaceNow(), annotation),
    onPress: reader.onPress,
    onAddingClick: reader.onAddingClick,
    onSelect: reader.onSelect,
    onMove: (selected, how) => {
      reader.onMove(selected, how);
      onCaret(selected.head);
      onBlock(blockAt(text.blocks, selected.head));
    },
    onHover: ([first]) => reader.setHovered(first?.id ?? null),
    onClick: reader.onClick,
    onDragOut: reader.give,
    onKey: (event) => (current.current !== null && onKey(event, current.current)) || reader.onKey(event),
    onMeasured,
  });
  useShown(surface, placed, tagsShown ? looks : noLooks);
  useHovered(surface, reader.hovered);
  useEffect(() => surface?.pend([...reader.pending, ...pointed]), [surface, reader.pending, pointed]);
  const before = useRef(reader.open);
  const opened = useRef(onOpened);
  useEffect(() => {
    opened.current = onOpened;
  });
  useEffect(() => {
    surface?.open(reader.open);
    const isNew = before.current !== reader.open;
    before.current = reader.open;
    if (reader.open === null || !isNew) return;
    changePlace(other, { open: null });
    const start = workspaceNow().annotations.get(reader.open)?.ranges[0]?.start;
    if (start !== undefined) opened.current(blockAt(text.blocks, start));
  }, [surface, reader.open, other, text]);
  return { document, text, surface, reader };
}

const noLooks: Looks = { lookOf: () => null, untagged: false };
