import type { SideName } from '../../shared/alignment/alignment.ts';
import type { PlacedCorrection } from '../../shared/comparison/corrections.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import { paragraphs, rowName } from '../../shared/comparison/wording.ts';
import { MenuAt } from '../ui/menu-at.tsx';
import { MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import { type BlockPair, letReadoutDecide, unpair } from './corrections.ts';
import { askAboutRow, useRowAsked } from './row-asked.ts';
import type { CopyRow } from './use-copy-row.ts';

type Numbers = readonly (number | null)[];

/** What the analyst can say of a row: that it is no pair, what is one, or that Readout is to decide; and copies of it. */
export function RowMenu({
  rows,
  numbers,
  corrections,
  onPair,
  onCopy,
}: {
  rows: readonly CompareRow[];
  numbers: Readonly<Record<SideName, Numbers>>;
  corrections: readonly PlacedCorrection[];
  /** A block of a side is to be paired with one that will be chosen. */
  onPair: (side: SideName, block: number) => void;
  onCopy: CopyRow;
}) {
  const asked = useRowAsked();
  const row = rows[asked?.row ?? -1];
  if (asked === null || row === undefined) return null;
  const links = linksOf(row);
  const given = corrections.filter(({ left, right }) => row.left.includes(left) || row.right.includes(right));
  const name = rowName(row, numbers.left, numbers.right);
  const named = (side: SideName, block: number): string => paragraphs([block], numbers[side]);
  return (
    <MenuAt key={`${asked.row}`} at={asked.at} label={`Correct ${name}`} onClose={() => askAboutRow(null)}>
      <MenuLabel>{name}</MenuLabel>
      {links.length < 2
        ? null
        : links.map((link) => (
            <MenuItem key={`${link.left} ${link.right}`} onSelect={() => void unpair([link])}>
              {named('left', link.left)} of A and {named('right', link.right)} of B: not a pair
            </MenuItem>
          ))}
      {links.length === 0 ? null : (
        <MenuItem onSelect={() => void unpair(links)}>
          {links.length === 1 ? 'Not a pair' : 'None of them are pairs'}
        </MenuItem>
      )}
      {(['left', 'right'] as const).flatMap((side) =>
        row[side].map((block) => (
          <MenuItem key={`${side} ${block}`} onSelect={() => onPair(side, block)}>
            Pair {named(side, block)} of {side === 'left' ? 'A' : 'B'}{' '}
            {links.length === 0 ? 'with…' : 'with another…'}
          </MenuItem>
        )),
      )}
      {given.length === 0 ? null : (
        <>
          <MenuRule />
          <MenuItem onSelect={() => void letReadoutDecide(given.map(({ id }) => id))}>
            Let Readout decide
          </MenuItem>
        </>
      )}
      <MenuRule />
      <MenuItem onSelect={() => onCopy(row.index, 'rich')}>Copy both sides with their citations</MenuItem>
      <MenuItem onSelect={() => onCopy(row.index, 'markdown')}>Copy both sides as Markdown</MenuItem>
    </MenuAt>
  );
}

/** The pairs of blocks that a row asserts. */
function linksOf({ pairs }: CompareRow): BlockPair[] {
  return pairs.flatMap((pair) => pair.left.flatMap((left) => pair.right.map((right) => ({ left, right }))));
}
