import { useRef } from 'react';
import { PageBlockView } from './page-block.tsx';
import type { PageBlock } from './page-blocks.ts';
import styles from './pages.module.css';
import { type MeasuredBlocks, useMeasured } from './use-measured.ts';

/** A column off the pages in which blocks are set to be measured, never seen. */
export function Measuring({
  blocks,
  onMeasured,
}: {
  blocks: readonly PageBlock[];
  onMeasured: (measured: MeasuredBlocks) => void;
}) {
  const column = useRef<HTMLDivElement>(null);
  const now = useMeasured(blocks, column, onMeasured);
  return (
    <div className={styles['measure']} aria-hidden="true" inert ref={column}>
      {now.map((block) => (
        <PageBlockView key={block.index} block={block} beginsPage />
      ))}
    </div>
  );
}
