import { memo } from 'react';
import type { Slice } from './layout.ts';
import { PageBlockView } from './page-block.tsx';
import styles from './pages.module.css';

/** One page of paper, with the title and its number at its foot. */
export const Page = memo(function Page({
  number,
  title,
  slices,
}: {
  number: number;
  /** The report’s, which the first page does not repeat. */
  title: string;
  slices: readonly Slice[];
}) {
  return (
    <article aria-label={`Page ${number}`} className={styles['page']} data-page={number}>
      <div className={styles['text']}>
        {slices.map(({ block, from, to }, i) => (
          <PageBlockView key={block.index} block={block} from={from} to={to} beginsPage={i === 0} />
        ))}
      </div>
      <footer>
        <span>{number === 1 ? '' : title}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
});
