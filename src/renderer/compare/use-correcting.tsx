import { type ReactNode, useMemo, useState } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { pairCorrections } from '../../shared/comparison/corrections.ts';
import type { Document } from '../../shared/model/document.ts';
import { useAction } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { CorrectionsDialog } from './corrections-dialog.tsx';
import { CorrectionsLine } from './corrections-line.tsx';
import { PairingMarks } from './pairing-marks.tsx';
import { PairingStrip } from './pairing-strip.tsx';
import type { KeptApart } from './relation-button.tsx';
import { askAboutRow } from './row-asked.ts';
import { RowMenu } from './row-menu.tsx';
import type { ReadyComparison } from './use-compared.ts';
import type { CopyRow } from './use-copy-row.ts';
import type { Going } from './use-going.ts';
import { usePairing } from './use-pairing.ts';
import type { Stage } from './use-stage.ts';

/** What correcting an alignment adds to the screen, and what it answers to. */
export interface Correcting {
  readonly apart: KeptApart;
  /** What stands under the summary, and what over the rows. */
  readonly line: ReactNode;
  readonly strip: ReactNode;
  /** Frames in the rows. */
  readonly marks: ReactNode;
  /** The menu and the list, over all. */
  readonly over: ReactNode;
  /** True when the key was answered. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The caret came into a block: while one is being paired, that chooses it. */
  readonly onBlock: (side: SideName, block: number) => void;
  /** Opens the menu of the current row. */
  readonly ask: () => void;
}

/** The analyst's own word on what is a pair: said of a row, listed, taken back. */
export function useCorrecting(
  documents: Readonly<Record<SideName, Document>>,
  ready: ReadyComparison,
  rowOf: Readonly<Record<SideName, ReadonlyMap<number, number>>>,
  numbers: Readonly<Record<SideName, readonly (number | null)[]>>,
  current: number | null,
  stage: Stage | null,
  going: Going,
  onCopy: CopyRow,
): Correcting {
  const { left, right } = documents;
  const { compared, leftText, rightText } = ready;
  const all = useWorkspace((workspace) => workspace.corrections);
  const corrections = useMemo(
    () =>
      pairCorrections(
        all.values(),
        { document: left.id, blocks: leftText.blocks },
        { document: right.id, blocks: rightText.blocks },
      ),
    [all, left.id, right.id, leftText, rightText],
  );
  const apart = useMemo(() => {
    const parted = corrections.placed.filter(({ is }) => is === 'apart');
    return {
      left: new Set(parted.map((each) => each.left)),
      right: new Set(parted.map((each) => each.right)),
    };
  }, [corrections]);
  const [listed, setListed] = useState(false);
  const { pairing, ...acts } = usePairing(ready, rowOf, going);
  const ask = (): void => {
    const row = current ?? stage?.layout.firstInSight() ?? null;
    const box = stage?.scroller.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect();
    if (row === null || box === undefined) return;
    askAboutRow({ row, at: { left: box.left + box.width / 2 - 20, bottom: Math.max(box.top, 0) + 32 } });
  };
  useAction('correct-row', ask);
  useAction('corrections', () => setListed(true));
  const other: SideName = pairing?.side === 'left' ? 'right' : 'left';
  return {
    apart,
    ask,
    line: <CorrectionsLine corrections={corrections} onOpen={() => setListed(true)} />,
    strip:
      pairing === null ? null : (
        <PairingStrip
          key={`${pairing.side} ${pairing.block}`}
          {...pairing}
          numbers={numbers}
          other={other === 'left' ? leftText : rightText}
          language={documents[other].language}
          onChoose={acts.choose}
          onPair={acts.pair}
          onEnd={acts.end}
        />
      ),
    marks: pairing === null || stage === null ? null : <PairingMarks pairing={pairing} stage={stage} />,
    over: (
      <>
        <RowMenu
          rows={compared.rows}
          numbers={numbers}
          corrections={corrections.placed}
          onPair={acts.begin}
          onCopy={onCopy}
        />
        {listed ? (
          <CorrectionsDialog
            corrections={corrections}
            ready={ready}
            left={left.id}
            onGo={(block) => {
              setListed(false);
              const row = rowOf.left.get(block);
              if (row !== undefined) going.go(row, true);
            }}
            onClose={() => setListed(false)}
          />
        ) : null}
      </>
    ),
    onKey(event) {
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
        ask();
        return true;
      }
      if (pairing === null || (event.key !== 'Escape' && event.key !== 'Enter')) return false;
      if (event.key === 'Escape') acts.end();
      else acts.pair();
      return true;
    },
    onBlock(side, block) {
      if (side === other && pairing !== null && pairing.chosen !== block) acts.choose(block);
    },
  };
}
