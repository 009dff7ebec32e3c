import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Report } from '../../shared/report/report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { headingTops, layOut, pageAt, slicesOf } from './layout.ts';
import { Measuring } from './measuring.tsx';
import { Page } from './page.tsx';
import styles from './pages.module.css';
import { useBlocks } from './use-blocks.ts';
import type { MeasuredBlocks } from './use-measured.ts';
import { useReach } from './use-reach.ts';
import type { Pane } from './use-scroll-together.ts';
import { useSamePlace } from './use-same-place.ts';
import { useStack } from './use-stack.ts';

/** Pages drawn before and behind those in sight. */
const beyond = { least: 1, most: 21, step: 5 };

/** The report on paper. Its first pages are measured before they are painted; the others while nothing else is done. */
export function Pages({
  report,
  pane,
  onCount,
  onPage,
}: {
  report: Report;
  pane: Pane;
  onCount: (pages: number) => void;
  /** The number of the page in sight, from 1. */
  onPage: (page: number) => void;
}) {
  const { element, attach, stand } = pane;
  const documents = useWorkspace((workspace) => workspace.documents);
  const languageOf = useCallback((id: Id) => documents.get(id)?.language ?? 'und', [documents]);
  const { list: blocks, isWhole } = useBlocks(report, languageOf, element);
  const [measured, setMeasured] = useState<MeasuredBlocks>({ blocks, heights: [] });
  const layout = useMemo(
    () => layOut(blocks, measured.blocks === blocks ? measured.heights : []),
    [blocks, measured],
  );
  const reach = useReach(blocks, beyond);
  const { from, to } = useStack(element, layout.tops, reach);
  const { pages, tops } = layout;

  useEffect(() => {
    if (isWhole) onCount(pages.length);
  }, [isWhole, pages, onCount]);
  useEffect(() => stand(() => headingTops(layout)), [stand, layout]);
  useSamePlace(element, layout);
  const inSight = useRef(0);
  const tellPage = useCallback(
    ({ scrollTop, clientHeight }: HTMLElement): void => {
      // The page that holds the upper third of the window.
      const page = pageAt(layout, scrollTop + clientHeight / 3) + 1;
      if (page === inSight.current) return;
      inSight.current = page;
      onPage(page);
    },
    [layout, onPage],
  );
  // Another layout may have another page at the same height.
  useEffect(() => {
    if (element !== null) tellPage(element);
  }, [element, tellPage]);
  return (
    <div
      ref={attach}
      role="region"
      aria-label="Pages"
      data-region="Pages"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
      tabIndex={0}
      className={styles['scroller']}
      onScroll={({ currentTarget }) => tellPage(currentTarget)}
    >
      <Measuring blocks={blocks} onMeasured={setMeasured} />
      <div
        className={styles['pages']}
        style={{
          paddingTop: (tops[from] ?? 0) - (tops[0] ?? 0),
          paddingBottom: (tops.at(-1) ?? 0) - (tops[to] ?? 0),
        }}
      >
        {pages.slice(from, to).map((_page, i) => (
          <Page
            // oxlint-disable-next-line react/no-array-index-key -- a page is known by its number
            key={from + i}
            number={from + i + 1}
            title={report.title}
            slices={slicesOf(layout, from + i)}
          />
        ))}
      </div>
    </div>
  );
}
