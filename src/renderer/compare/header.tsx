import { ArrowLeftRight, ChevronDown, Ellipsis } from 'lucide-react';
import type { Document } from '../../shared/model/document.ts';
import { dateOf, documentsInOrder, shownDate } from '../../shared/model/library.ts';
import { counted } from '../../shared/wording.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice, MenuLabel } from '../ui/menu.tsx';
import styles from './header.module.css';
import { KeepMenu } from './keep-menu.tsx';
import { chooseSide, swapSides } from './pair.ts';
import { SideLetter } from '../ui/side-letter.tsx';

/** Which two documents are compared, on the columns of the rows below. */
export function Header({
  left,
  right,
  paragraphs,
}: {
  left: Document;
  right: Document;
  /** Of each side; null until the texts are read. */
  paragraphs: { readonly left: number; readonly right: number } | null;
}) {
  return (
    <header className={styles['header']}>
      <SideLetter side="A" />
      <Side
        side="left"
        document={left}
        paragraphs={paragraphs?.left ?? null}
        onChoose={({ id }) => chooseSide('left', id)}
      />
      <IconButton label="Swap A and B" keys="X" className={styles['swap']} onClick={swapSides}>
        <ArrowLeftRight size={15} aria-hidden="true" />
      </IconButton>
      <SideLetter side="B" />
      <Side
        side="right"
        document={right}
        paragraphs={paragraphs?.right ?? null}
        onChoose={({ id }) => chooseSide('right', id)}
      />
      <KeepMenu
        trigger={
          <IconButton label="More of this comparison" className={styles['more']}>
            <Ellipsis size={16} aria-hidden="true" />
          </IconButton>
        }
      />
    </header>
  );
}

/** A document of the comparison with its facts; its title opens the choice of another. */
export function Side({
  side,
  document,
  paragraphs,
  onChoose,
}: {
  side: 'left' | 'right';
  document: Document;
  paragraphs: number | null;
  onChoose: (document: Document) => void;
}) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const date = dateOf(document);
  const letter = side === 'left' ? 'A' : 'B';
  return (
    <div className={styles['side']}>
      <Menu
        trigger={
          <button
            type="button"
            className={styles['title']}
            aria-label={`${letter}: ${document.title}. Choose another document`}
          >
            <span lang={document.language}>{document.title}</span>
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        }
      >
        <MenuLabel>{letter} is</MenuLabel>
        <MenuChoice
          value={document.id}
          options={documentsInOrder(documents).map(({ id, number, title }) => ({
            value: id,
            label: `${number}  ${title}`,
          }))}
          onChoose={(id) => {
            const other = documents.get(id);
            if (other !== undefined) onChoose(other);
          }}
        />
      </Menu>
      <div className={styles['facts']}>
        <span>{document.number}</span>
        <span className={styles['outlet']}>{outlets(document)}</span>
        {date === null ? null : (
          <span className={date.inferred ? styles['inferred'] : undefined}>{shownDate(date)}</span>
        )}
        {paragraphs === null ? null : <span>{counted(paragraphs, 'paragraph')}</span>}
      </div>
    </div>
  );
}

function outlets({ outlet, agency }: Document): string {
  const names = [outlet, agency].filter((name) => name !== null);
  return names.length === 0 ? 'outlet not stated' : [...new Set(names)].join(', ');
}
