import { noteParagraphs, type NoteRun } from '../../shared/report/note.ts';
import type { Piece, ReportNote, ReportPassage, ReportTable } from '../../shared/report/report.ts';
import { OutsideLink } from '../annotating/outside-link.tsx';
import styles from './page-block.module.css';
import type { PageBlock } from './page-blocks.ts';

/** One block as it is set on a page. The source pane follows the headings by their numbers. */
export function PageBlockView({ block }: { block: PageBlock }) {
  return (
    <div className={styles[block.kind]}>
      <Content block={block} />
    </div>
  );
}

function Content({ block }: { block: PageBlock }) {
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
    case 'table':
      return <Table table={block.table} />;
    case 'note':
      return <Note note={block.note} />;
    case 'quotation':
      return <Quotation passage={block.passage} language={block.language} />;
    case 'source':
      return (
        <p>
          <span>{block.number}</span> {block.source.citation} <small>{block.source.file}</small>
        </p>
      );
  }
}

function Table({ table: { head, rows } }: { table: ReportTable }) {
  const [, ...columns] = head;
  return (
    <table>
      <thead>
        <tr>
          {head.map(({ name, isFigure }) => (
            <th key={name} scope="col" data-figure={isFigure}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {columns.map(({ name, isFigure }, i) => (
              <td key={name} data-figure={isFigure}>
                {cells[i]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quotation({ passage, language }: { passage: ReportPassage; language: string }) {
  const { paragraphs, place, citation } = passage;
  const alone = paragraphs.every((pieces) => pieces.every(({ kind }) => kind !== 'surrounding'));
  return (
    <blockquote data-alone={alone}>
      {paragraphs.map((pieces, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- paragraphs of one quotation never move
        <p key={i} lang={language}>
          <Pieces pieces={pieces} />
        </p>
      ))}
      <footer>
        {place}
        {citation === null ? null : <sup>{citation}</sup>}
      </footer>
    </blockquote>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, i) => {
    const Element = elements[kind];
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one paragraph never move
    return <Element key={i}>{text}</Element>;
  });
}

const elements: Readonly<Record<Piece['kind'], 'strong' | 'del' | 'ins' | 'span'>> = {
  quotation: 'strong',
  dropped: 'del',
  added: 'ins',
  surrounding: 'span',
  mark: 'span',
};

function Note({ note: { about, text } }: { note: ReportNote }) {
  const paragraphs = noteParagraphs(text).map((lines, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- a note is read, not edited, here
    <p key={i}>
      {lines.map((runs, j) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <span key={j}>
          {j === 0 ? null : <br />}
          {runs.map((run, k) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <Run key={k} run={run} />
          ))}
        </span>
      ))}
    </p>
  ));
  if (about === null) return paragraphs;
  return (
    <>
      <p className={styles['about']}>
        <Pieces pieces={about} />
      </p>
      {paragraphs}
    </>
  );
}

function Run({ run: { text, link } }: { run: NoteRun }) {
  return link === null ? text : <OutsideLink address={link}>{text}</OutsideLink>;
}
