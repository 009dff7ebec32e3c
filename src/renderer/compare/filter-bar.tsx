import { ChevronDown, ChevronUp } from 'lucide-react';
import type { FilterCounts } from '../../shared/comparison/changes.ts';
import type { RowKind } from '../../shared/comparison/rows.ts';
import type { CompareFilter } from '../../shared/model/view.ts';
import { IconButton } from '../ui/button.tsx';
import { MenuCheck, MenuChoice, MenuRule } from '../ui/menu.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './filter-bar.module.css';
import { MarksMenu } from './marks-menu.tsx';
import { PairGlyph } from './pair-glyph.tsx';

interface Filter {
  readonly filter: CompareFilter;
  readonly name: string;
  readonly kind: RowKind | null;
}

const filters: readonly Filter[] = [
  { filter: 'all', name: 'All', kind: null },
  { filter: 'differences', name: 'Differences', kind: null },
  { filter: 'only-left', name: 'Only in A', kind: 'only-left' },
  { filter: 'only-right', name: 'Only in B', kind: 'only-right' },
  { filter: 'moved', name: 'Moved', kind: 'moved' },
  { filter: 'edited', name: 'Edited', kind: 'edited' },
  { filter: 'identical', name: 'Identical', kind: 'identical' },
];

/** Which rows are shown, how differences are marked, and steps from change to change. */
export function FilterBar({
  filter,
  counts,
  tags,
  quiet,
  folded,
  position,
  onFilter,
  onTags,
  onQuiet,
  onFold,
  onStep,
}: {
  filter: CompareFilter;
  counts: FilterCounts;
  /** Whether the analyst's tags are drawn. */
  tags: boolean;
  /** Whether differences of punctuation, case and width are marked. */
  quiet: boolean;
  /** Whether runs of identical paragraphs are folded. */
  folded: boolean;
  /** `Change 10 of 19`. */
  position: string;
  onFilter: (filter: CompareFilter) => void;
  onTags: () => void;
  onQuiet: () => void;
  onFold: () => void;
  onStep: (direction: 1 | -1) => void;
}) {
  const narrow = useNarrow();
  const offered = filters.filter(
    ({ filter: each }) => each !== 'edited' || counts.edited > 0 || filter === each,
  );
  const count = (each: CompareFilter): number | null => (each === 'all' ? null : counts[each]);
  return (
    <div className={styles['bar']} data-region="Filters">
      <div role="group" aria-label="Rows shown" className={styles['filters']}>
        {offered.map(({ filter: each, name, kind }) => (
          <button key={each} type="button" aria-pressed={each === filter} onClick={() => onFilter(each)}>
            {kind === null ? null : <PairGlyph kind={kind} />}
            {name}
            {count(each) === null ? null : <span className={styles['count']}>{count(each)}</span>}
          </button>
        ))}
      </div>
      <MarksMenu folded={folded} onFold={onFold}>
        {narrow ? (
          <>
            <MenuChoice
              value={filter}
              options={offered.map(({ filter: each, name }) => ({
                value: each,
                label: count(each) === null ? name : `${name}  ${count(each)}`,
              }))}
              onChoose={(value) => {
                const chosen = offered.find(({ filter: each }) => each === value);
                if (chosen !== undefined) onFilter(chosen.filter);
              }}
            />
            <MenuRule />
            <MenuCheck checked={tags} onToggle={onTags}>
              Tags
            </MenuCheck>
            <MenuCheck checked={quiet} detail="P" onToggle={onQuiet}>
              Punctuation
            </MenuCheck>
          </>
        ) : null}
      </MarksMenu>
      <span className={styles['space']} />
      <div className={styles['legend']}>
        <del>A only</del>
        <ins>B only</ins>
      </div>
      <button type="button" aria-pressed={tags} className={styles['toggle']} onClick={onTags}>
        Tags
      </button>
      <Tooltip label="Mark punctuation, case and width too" keys="P">
        <button type="button" aria-pressed={quiet} className={styles['toggle']} onClick={onQuiet}>
          Punctuation
        </button>
      </Tooltip>
      <span className={styles['rule']} />
      <span className={styles['position']}>{position}</span>
      <IconButton label="Change before" keys="Shift F7" onClick={() => onStep(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Next change" keys="F7" onClick={() => onStep(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
