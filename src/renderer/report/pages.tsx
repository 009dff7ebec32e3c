import { memo, type Ref, useEffect, useMemo, useRef } from 'react';
import { PageBlockView } from './page-block.tsx';
import { keepsWithNext, type PageBlock } from './page-blocks.ts';
import { paginate } from './paginate.ts';
import styles from './pages.module.css';
import { useHeights } from './use-heights.ts';

/** Room for text on a page, in CSS pixels: the paper's 866 without its margins. */
const pageHeight = 752;

/** The report on paper. Blocks are measured off the page first, so a change shows when it is in place. */
export function Pages({
  blocks,
  ref,
  onCount,
  onPage,
}: {
  blocks: readonly PageBlock[];
  ref: Ref<HTMLDivElement>;
  onCount: (pages: number) => void;
  /** The number of the page in sight, from 1. */
  onPage: (page: number) => void;
}) {
  const column = useRef<HTMLDivElement>(null);
  const { heights, next } = useHeights(blocks, column);
  const pages = useMemo(
    () =>
      paginate(
        heights,
        (i) => {
          const block = blocks[i];
          return block !== undefined && keepsWithNext(block);
        },
        pageHeight,
      ),
    [heights, blocks],
  );
  const inSight = useRef(1);
  useEffect(() => onCount(pages.length), [pages, onCount]);
  return (
    <div
      ref={ref}
      role="region"
      aria-label="Pages"
      data-region="Pages"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
      tabIndex={0}
      className={styles['scroller']}
      onScroll={({ currentTarget }) => {
        const page = pageInSight(currentTarget);
        if (page === inSight.current) return;
        inSight.current = page;
        onPage(page);
      }}
    >
      <div className={styles['measure']} aria-hidden="true" inert ref={column}>
        {next.map((block) => (
          <PageBlockView key={block.index} block={block} />
        ))}
      </div>
      {pages.map(({ from, to }, i) => (
        <Page key={from} number={i + 1} blocks={blocks} from={from} to={to} />
      ))}
    </div>
  );
}

const Page = memo(function Page({
  number,
  blocks,
  from,
  to,
}: {
  number: number;
  blocks: readonly PageBlock[];
  from: number;
  to: number;
}) {
  const title = blocks[0]?.kind === 'title' ? blocks[0].text : '';
  return (
    <article aria-label={`Page ${number}`} className={styles['page']} data-page={number}>
      <div className={styles['text']}>
        {blocks.slice(from, to).map((block) => (
          <PageBlockView key={block.index} block={block} />
        ))}
      </div>
      <footer>
        <span>{number === 1 ? '' : title}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
});

/** The page that holds the upper third of the window. */
function pageInSight(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  return Math.max(1, pages.filter((page) => page.offsetTop <= line).length);
}
