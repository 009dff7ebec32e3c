import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { BlockKind, Document, DocumentText } from '../../shared/model/document.ts';
import { ArmedStrip } from '../annotating/armed-strip.tsx';
import { described, wordsToTag } from '../annotating/place.ts';
import { keyOf, PopoverAt } from '../annotating/popover-at.tsx';
import { TagPicker } from '../annotating/tag-picker.tsx';
import { useReader } from '../annotating/use-reader.ts';
import { useHovered, useSurface } from '../annotating/use-surface.ts';
import { CarryStrip } from '../fates/carry-strip.tsx';
import { SuggestionMarks } from '../occurrences/suggestion-marks.tsx';
import { useAskHere } from '../occurrences/use-ask-here.ts';
import { standardPlan, titleBlock } from '../reading-surface/plan.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useSettings } from '../state/settings.ts';
import { createStore } from '../state/store.ts';
import { changePlace, placeIn, useView, viewStore } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { besideNow, nothingBeside } from './beside.ts';
import { DocumentBar } from './document-bar.tsx';
import { Facts, Kicker } from './document-header.tsx';
import { FindBar } from './find-bar.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { ReadStatus } from './read-status.tsx';
import { Ruler } from './ruler.tsx';
import { ShownAnnotations } from './shown-annotations.tsx';
import styles from './sheet.module.css';
import { type Scrolled, seenNow, unseen, usePlaceKept } from './use-place.ts';
import { useOpenInSight, useShownOpen } from './use-shown-open.ts';

/** What the header says already, and what is no part of the statement: hidden until asked for. */
const hiddenKinds: ReadonlySet<BlockKind> = new Set(['byline', 'caption', 'furniture']);

/**
 * A document to read: its bar, its text, the notes in its margin. What changes with every edit
 * or every line that is scrolled is followed by the parts that show it, not here.
 */
export function Sheet({ document, text }: { document: Document; text: DocumentText }) {
  const scroller = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const hiddenShown = useView((view) => placeIn(view, document.id).furniture);
  const facts = useMemo(() => globalThis.document.createElement('div'), []);
  const head = useMemo(() => headBlock(document, text), [document, text]);
  const options = useMemo(
    () => ({
      text,
      language: document.language,
      label: `${document.number}, ${document.title}`,
      plan: standardPlan(text, head),
      inserts: head < 0 ? [] : [{ afterBlock: head, element: facts }],
      looks: { lookOf: () => null, untagged: false },
      hiddenKinds,
      hiddenShown: placeIn(viewStore.get(), document.id).furniture,
    }),
    [document.id, document.language, document.number, document.title, facts, head, text],
  );
  const current = useRef<Surface | null>(null);
  const [sight] = useState(() => createStore(unseen));
  const see = useCallback((now: Scrolled) => sight.set((before) => seenNow(before, now)), [sight]);
  const [beside] = useState(() => createStore(nothingBeside));
  const lookBeside = useCallback(() => {
    const { open } = placeIn(viewStore.get(), document.id);
    beside.set((before) => besideNow(before, current.current?.near() ?? [], text.blocks, open));
  }, [beside, document.id, text]);
  const [finding, setFinding] = useState(0);
  const [match, setMatch] = useState<number | null>(null);
  const reader = useReader(document, text, current);

  useAction('copy-citation', () => reader.copy());
  useAskHere(() => [{ document, text, reader }]);
  const surface = useSurface(host, scroller, options, {
    onMade: (made) => {
      current.current = made;
    },
    describe: (annotation) => described(workspaceNow(), annotation),
    onPress: reader.onPress,
    onAddingClick: reader.onAddingClick,
    onSelect: reader.onSelect,
    onMove: reader.onMove,
    onHover: ([first]) => reader.setHovered(first?.id ?? null),
    onClick: reader.onClick,
    onDragOut: reader.give,
    onKey: reader.onKey,
    onMeasured: lookBeside,
  });
  useEffect(() => surface?.showHidden(hiddenShown), [surface, hiddenShown]);
  useHovered(surface, reader.hovered);
  useEffect(() => surface?.pend(reader.pending), [surface, reader.pending]);
  useShownOpen(surface, reader.open, document.id, text, hiddenKinds);
  useOpenInSight(surface, reader.open, scroller);
  usePlaceKept(document.id, scroller, surface, see);
  useMeasure(scroller);
  const closeFind = useCallback(() => {
    setFinding(0);
    surface?.element.focus({ preventScroll: true });
  }, [surface]);
  const toggleHidden = useCallback(() => {
    changePlace(document.id, { furniture: !hiddenShown });
    say(hiddenShown ? 'Boilerplate is hidden' : 'Boilerplate is shown');
  }, [document.id, hiddenShown]);
  useAction('boilerplate', toggleHidden);
  const openFind = useCallback(() => setFinding((count) => count + 1), []);
  const step = useRef(reader.step);
  useLayoutEffect(() => {
    step.current = reader.step;
  });
  const nextNote = useCallback(() => step.current(1), []);
  const header = <Facts document={document} text={text} hiddenShown={hiddenShown} onToggle={toggleHidden} />;
  return (
    <>
      {finding === 0 ? (
        <DocumentBar
          document={document}
          text={text}
          sight={sight}
          hiddenShown={hiddenShown}
          onFind={openFind}
          onToggleHidden={toggleHidden}
          onNotes={nextNote}
        />
      ) : null}
      <FindBar
        document={document}
        text={text}
        surface={surface}
        hiddenKinds={hiddenShown ? noKinds : hiddenKinds}
        finding={finding}
        onFind={openFind}
        onMatch={setMatch}
        onClose={closeFind}
      />
      <ArmedStrip />
      <CarryStrip document={document} text={text} surface={surface} />
      <div className={styles['frame']}>
        <div ref={scroller} className={styles['scroll']} data-scroller>
          <div className={styles['sheet']}>
            <div className={styles['text']} data-region="Text">
              <Kicker document={document} titled={head < 0} />
              {head < 0 ? header : createPortal(header, facts)}
              <div ref={host} className={styles['host']} />
            </div>
            {surface === null ? null : (
              <ShownAnnotations document={document} text={text} surface={surface} reader={reader} />
            )}
            {surface === null ? null : (
              <SuggestionMarks
                document={document}
                text={text}
                surface={surface}
                scroller={scroller}
                beside={beside}
                pending={reader.pending}
              />
            )}
            <MarginNotes reader={reader} document={document} text={text} surface={surface} beside={beside} />
            {reader.picking === null || surface === null ? null : (
              <PopoverAt surface={surface} ranges={reader.picking.ranges} scroller={scroller}>
                <TagPicker
                  key={keyOf(reader.picking.ranges)}
                  target={{ document: document.id, ranges: reader.picking.ranges }}
                  words={wordsToTag(text, reader.picking.ranges)}
                  onClose={reader.picked}
                  onNote={() => void reader.note()}
                />
              </PopoverAt>
            )}
          </div>
        </div>
        <Ruler document={document.id} text={text} surface={surface} sight={sight} />
      </div>
      {surface === null ? null : (
        <ReadStatus document={document} text={text} sight={sight} at={reader.at} match={match} />
      )}
    </>
  );
}

const noKinds: ReadonlySet<BlockKind> = new Set();

/** Sets how long a line is: at 66 characters, 33⅓ times the type's size. */
function useMeasure(scroller: RefObject<HTMLElement | null>): void {
  const measure = useSettings((settings) => settings.measure);
  useLayoutEffect(() => {
    scroller.current?.style.setProperty(
      '--measure',
      `calc(var(--read-size) * ${(100 / 3) * (measure / 66)})`,
    );
  }, [scroller, measure]);
}

/** The block after which the facts stand: the title, or the deck under it. -1: the title is not in the text. */
function headBlock(document: Document, text: DocumentText): number {
  const title = titleBlock(text.blocks);
  const next = text.blocks[title + 1];
  const isDeck =
    title >= 0 &&
    next !== undefined &&
    document.deck !== null &&
    text.text.slice(next.start, next.end) === document.deck;
  return isDeck ? title + 1 : title;
}
