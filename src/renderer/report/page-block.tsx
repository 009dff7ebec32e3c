import { memo } from 'react';
import { Note } from './note.tsx';
import { OwnText } from './own-text.tsx';
import styles from './page-block.module.css';
import type { PageBlock } from './page-blocks.ts';
import { Quotation } from './quotation.tsx';
import { Runs } from './runs.tsx';
import { AlignedTable, FiguresTable } from './tables.tsx';

/** Which parts of a block stand on a page: a half-open range. */
export interface Parts {
  readonly from: number;
  readonly to: number;
}

/** One block as it is set on a page, or some of its parts. The source pane follows the headings by their numbers. */
export const PageBlockView = memo(function PageBlockView({
  block,
  from = 0,
  to = Infinity,
  beginsPage,
}: {
  block: PageBlock;
  from?: number;
  to?: number;
  beginsPage: boolean;
}) {
  return (
    <div className={styles[block.kind]}>
      <Content block={block} parts={{ from, to }} beginsPage={beginsPage} />
    </div>
  );
});

function Content({ block, parts, beginsPage }: { block: PageBlock; parts: Parts; beginsPage: boolean }) {
  switch (block.kind) {
    case 'title':
      return <h1 data-heading={block.heading}>{block.text}</h1>;
    case 'heading':
      return <h2 data-heading={block.heading}>{block.text}</h2>;
    case 'document':
      return <h3 data-heading={block.heading}>{block.text}</h3>;
    case 'summary':
    case 'lead':
      return <p>{block.text}</p>;
    case 'own':
      return <OwnText at={block.at} text={block.text} parts={parts} />;
    case 'table':
      return <FiguresTable table={block.table} parts={parts} />;
    case 'aligned':
      return (
        <AlignedTable
          aligned={block.aligned}
          parts={parts}
          hasHead={beginsPage || (block.isFirst && parts.from === 0)}
        />
      );
    case 'note':
      return <Note note={block.note} parts={parts} />;
    case 'quotation':
      return (
        <Quotation
          passage={block.passage}
          language={block.language}
          isInText={block.isInText}
          parts={parts}
        />
      );
    case 'source':
      return (
        <p>
          <span>{block.number}</span> <Runs runs={block.source.runs} /> <small>{block.source.file}</small>
        </p>
      );
  }
}
