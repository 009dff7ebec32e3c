import { useMemo, useState } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import { type Partner, partnersOf } from '../../shared/comparison/partners.ts';
import { pairThese } from './corrections.ts';
import type { ReadyComparison } from './use-compared.ts';
import type { Going } from './use-going.ts';

/** A block that is being paired by hand, and what it may be paired with. */
export interface Pairing {
  readonly side: SideName;
  readonly block: number;
  /** The likeliest first. */
  readonly partners: readonly Partner[];
  /** The block of the other side it is to be paired with; null before one is chosen. */
  readonly chosen: number | null;
}

export interface PairingActs {
  /** Null while nothing is being paired. */
  readonly pairing: Pairing | null;
  readonly begin: (side: SideName, block: number) => void;
  /** Chooses a block of the other side, and shows it. */
  readonly choose: (block: number) => void;
  readonly pair: () => void;
  /** Ends it; the caret goes to the row it was begun at. */
  readonly end: () => void;
}

/** Pairing by hand: begun at a block, done or given up. */
export function usePairing(
  { compared, leftText, rightText }: ReadyComparison,
  rowOf: Readonly<Record<SideName, ReadonlyMap<number, number>>>,
  going: Going,
): PairingActs {
  const [begun, setBegun] = useState<{ readonly side: SideName; readonly block: number } | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const partners = useMemo(
    () =>
      begun === null
        ? []
        : partnersOf(begun.side, begun.block, compared, { left: leftText, right: rightText }),
    [begun, compared, leftText, rightText],
  );
  const end = (): void => {
    setBegun(null);
    const row = begun === null ? undefined : rowOf[begun.side].get(begun.block);
    if (row !== undefined) going.go(row, true);
  };
  return {
    pairing: begun === null ? null : { ...begun, partners, chosen },
    begin(side, block) {
      setBegun({ side, block });
      setChosen(null);
    },
    choose(block) {
      setChosen(block);
      const row = begun === null ? undefined : rowOf[begun.side === 'left' ? 'right' : 'left'].get(block);
      if (row !== undefined) going.go(row, false);
    },
    pair() {
      if (begun === null || chosen === null) return;
      const [left, right] = begun.side === 'left' ? [begun.block, chosen] : [chosen, begun.block];
      end();
      void pairThese(left, right);
    },
    end,
  };
}
