import { useEffect, useMemo, useRef } from 'react';
import { rowsOfBlocks } from '../../shared/comparison/passages.ts';
import type { Document } from '../../shared/model/document.ts';
import { ArmedStrip } from '../annotating/armed-strip.tsx';
import { armedNow } from '../state/armed.ts';
import { useStances } from '../state/stances.ts';
import { changePlace, useView } from '../state/view.ts';
import { useAskHere } from '../occurrences/use-ask-here.ts';
import type { Surface } from '../reading-surface/surface.ts';
import styles from './comparison.module.css';
import { FilterBar } from './filter-bar.tsx';
import { noteOmission } from './note-omission.ts';
import { NotePopovers } from './note-popovers.tsx';
import { OverviewStrip } from './overview-strip.tsx';
import { changePair, swapSides } from './pair.ts';
import { rowPlace } from './row-place.ts';
import { KeptApartContext } from './relation-button.tsx';
import { Rows } from './rows.tsx';
import { SavedNote } from './saved-note.tsx';
import { Summary } from './summary.tsx';
import { plansOf } from './text-plans.ts';
import { useCorrecting } from './use-correcting.tsx';
import { useSteadyRow } from './use-steady-row.ts';
import type { ReadyComparison } from './use-compared.ts';
import { toggleDetail, useDetails } from './use-details.ts';
import { useCopyRow } from './use-copy-row.ts';
import { useGoing } from './use-going.ts';
import { useLanding } from './use-landing.ts';
import { useQuiet } from './use-quiet.ts';
import { WordsKnown } from './use-row-cues.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowTelling } from './use-row-telling.ts';
import { useRows } from './use-rows.ts';
import { useSide } from './use-side.ts';
import { useSight } from './use-sight.ts';
import { useSlot } from './use-slot.ts';
import { useStage } from './use-stage.ts';
import { useStatus } from './use-status.ts';
import { useSteps } from './use-steps.ts';
import { useTagBoth } from './use-tag-both.ts';
import { useTelling } from './use-telling.ts';
import { useWordMarks } from './use-word-marks.ts';

/** A comparison that is worked out: what it comes to, which rows are shown, and the rows. */
export function ReadyView({
  left,
  right,
  ready,
}: {
  left: Document;
  right: Document;
  ready: ReadyComparison;
}) {
  const { rows, alignment } = ready.compared;
  const row = useView(({ compare }) => compare?.row ?? null);
  const quiet = useQuiet();
  const tagsShown = useView(({ compare }) => compare?.tags ?? true);
  const current = row !== null && row < rows.length ? row : null;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const leftHost = useRef<HTMLDivElement>(null);
  const rightHost = useRef<HTMLDivElement>(null);
  const shown = useRows(rows);
  const { filter } = shown;
  const told = useTelling(left, right, ready);
  const plans = useMemo(() => plansOf(rows), [rows]);
  const rowOf = useMemo(
    () => ({ left: rowsOfBlocks(rows, 'left'), right: rowsOfBlocks(rows, 'right') }),
    [rows],
  );

  const note = (index: number | null): boolean => {
    const dropped = index === null ? undefined : rows[index];
    if (dropped?.kind !== 'only-left') return false;
    void noteOmission(dropped, left, right, ready.leftText, a.reader.edit);
    return true;
  };
  const onKey = (event: KeyboardEvent, surface?: Surface): boolean => {
    if (tagBoth(event) || correcting.onKey(event)) return true;
    if (surface === undefined && event.key === 'Escape') return closeNote();
    if (event.key !== 'Enter' || surface === undefined) return onRowKey(event);
    if (armedNow() !== null && surface.passage() !== null) return false;
    const isMarked = surface.at(surface.selected()?.head ?? -1).length > 0;
    return !isMarked && note(current);
  };
  const closeNote = (): boolean => {
    const open = [a, b].find(({ reader }) => reader.open !== null);
    open?.reader.back(true);
    return open !== undefined;
  };
  const bring = (index: number | undefined): void => {
    if (index === undefined) return;
    const isFolded = shown.items.every((item) => item.type === 'fold' || item.row.index !== index);
    if (isFolded || stage?.layout.isInSight(index) === false) going.go(index, false);
  };
  const details = useDetails(left, right, ready, rowOf, current);
  const common = { tagsShown, onKey, onMeasured: () => stage?.layout.mounted() };
  const a = useSide(leftHost, scroller, {
    ...common,
    letter: 'A',
    document: left,
    other: right.id,
    text: ready.leftText,
    plan: plans.left,
    pointed: details.marked.left,
    onCaret: (offset) => details.sentences.onCaret('left', offset),
    onBlock: (block) => {
      correcting.onBlock('left', block);
      follow(rowOf.left.get(block));
    },
    onOpened: (block) => bring(rowOf.left.get(block)),
  });
  const b = useSide(rightHost, scroller, {
    ...common,
    letter: 'B',
    document: right,
    other: left.id,
    text: ready.rightText,
    plan: plans.right,
    pointed: details.marked.right,
    onCaret: (offset) => details.sentences.onCaret('right', offset),
    onBlock: (block) => {
      correcting.onBlock('right', block);
      follow(rowOf.right.get(block));
    },
    onOpened: (block) => bring(rowOf.right.get(block)),
  });
  const tagBoth = useTagBoth(a, b);
  useSlot(a, b);
  useSlot(b, a);
  const stage = useStage(scroller, grid, a, b, shown.chunks);
  const sight = useSight(scroller);
  useWordMarks(stage, ready.compared, useStances(left.language), quiet.shown);
  const going = useGoing(stage, ready, filter, shown);
  useSteadyRow(stage, rows, sight, going);
  const numbers = { left: told.leftNumbers, right: told.rightNumbers };
  const copyRow = useCopyRow(left, right, ready, current, { a, b }, told);
  const correcting = useCorrecting({ left, right }, ready, rowOf, numbers, current, stage, going, copyRow);
  useLanding(
    stage,
    [
      { document: left.id, text: ready.leftText, rows: rowOf.left },
      { document: right.id, text: ready.rightText, rows: rowOf.right },
    ],
    (index) => going.go(index, true),
  );
  const steps = useSteps(rows, filter, current, shown, told, going, ready.compared.marks);
  const onRowKey = useRowKeys({
    next: () => going.step(1),
    previous: () => going.step(-1),
    fold: shown.fold,
    foldRun: () => shown.foldRun(current),
    swap: swapSides,
    sentences: () => toggleDetail('sentences'),
    echoes: () => toggleDetail('echoes'),
    correct: correcting.ask,
    quiet: quiet.toggle,
  });
  const popovers = { stage, chunks: shown.chunks, scroller };
  const telling = useRowTelling(
    told,
    { ...details, runs: shown.runs },
    {
      onUnfold: shown.unfold,
      onFoldRun: ({ from }) => shown.foldRun(from),
      onOpenNote: ({ id, document }) => changePlace(document, { open: id }),
      onGo: (index) => going.go(index, false),
      onNoteOmission: ({ index }) => note(index),
      onPoint: details.onPoint,
    },
  );
  useEffect(() => stage?.layout.tell(telling), [stage, telling]);
  useAskHere(() => (b.surface?.element.contains(document.activeElement) === true ? [b, a] : [a, b]));
  useStatus(rowPlace(rows, current ?? 0, told, true), told.leftAnnotations.size, told.rightAnnotations.size);

  return (
    <KeptApartContext value={correcting.apart}>
      <Summary alignment={alignment} topics={told.dropped} stepped={steps.topic} onStep={steps.stepTopic} />
      <SavedNote />
      {correcting.line}
      <FilterBar
        filter={filter}
        counts={shown.counts}
        tags={tagsShown}
        quiet={quiet.shown}
        folded={shown.folded}
        position={shown.position(current)}
        onFilter={shown.show}
        onTags={() => changePair({ tags: !tagsShown })}
        onQuiet={quiet.toggle}
        onFold={shown.fold}
        onStep={(direction) => steps.step(direction, false)}
      />
      <ArmedStrip />
      {correcting.strip}
      {/* Keys come from what is inside: the body itself is not operated. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['body']}
        onKeyDown={(event) => {
          if (!event.defaultPrevented && onKey(event.nativeEvent)) event.preventDefault();
        }}
      >
        <WordsKnown value={ready.compared.marks}>
          <Rows
            scroller={scroller}
            grid={grid}
            leftHost={leftHost}
            rightHost={rightHost}
            rows={rows}
            chunks={shown.chunks}
            arrangement={shown.arrangement}
            stage={stage}
            current={current}
            telling={telling}
            details={details}
            sight={sight}
            onScroll={going.scrolled}
          >
            <NotePopovers {...popovers} side={a} which="left" rows={rowOf.left} />
            <NotePopovers {...popovers} side={b} which="right" rows={rowOf.right} />
            {correcting.marks}
          </Rows>
        </WordsKnown>
        {stage === null ? null : (
          <OverviewStrip overview={told.overview} stage={stage} sight={sight} current={current} />
        )}
      </div>
      {correcting.over}
    </KeptApartContext>
  );
}

/** The row the caret came into is the current one. */
function follow(row: number | undefined): void {
  if (row !== undefined) changePair({ row });
}
