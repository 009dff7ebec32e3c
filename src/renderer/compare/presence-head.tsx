import { ChevronDown, Ellipsis } from 'lucide-react';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { shareOf } from '../../shared/relations/wording.ts';
import { useRelated } from '../related/use-related.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuLabel } from '../ui/menu.tsx';
import { SideLetter } from '../ui/side-letter.tsx';
import { openAgainstOthers, toggleAgainst } from './against.ts';
import { Side } from './header.tsx';
import { KeepMenu } from './keep-menu.tsx';
import styles from './presence-head.module.css';

/** Which document is looked for, and in which others. */
export function PresenceHead({
  first,
  others,
  paragraphs,
}: {
  first: Document;
  others: readonly Document[];
  /** Of the first document; null until its text is read. */
  paragraphs: number | null;
}) {
  return (
    <header className={styles['head']}>
      <SideLetter side="A" />
      <Side
        side="left"
        document={first}
        paragraphs={paragraphs}
        onChoose={(document) => void openAgainstOthers(document)}
      />
      <OthersMenu first={first} others={others} />
      <KeepMenu
        trigger={
          <IconButton label="More of this table" className={styles['more'] ?? ''}>
            <Ellipsis size={16} aria-hidden="true" />
          </IconButton>
        }
      />
    </header>
  );
}

/** Every other document of the library, those that share paragraphs first: each is in the table or not. */
function OthersMenu({ first, others }: { first: Document; others: readonly Document[] }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const related = useRelated(first);
  const shares = new Map(related.map(({ document, figures }) => [document.id, shareOf(figures)]));
  const rest = documentsInOrder(documents).filter(({ id }) => id !== first.id && !shares.has(id));
  const list = [...related.map(({ document }) => document), ...rest];
  const against = new Set(others.map(({ id }) => id));
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="ghost" className={styles['others'] ?? ''}>
          In {others.length} {others.length === 1 ? 'other' : 'others'}
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      }
    >
      <MenuLabel>Look for its paragraphs in</MenuLabel>
      {list.map(({ id, number, title }) => (
        <MenuCheck
          key={id}
          checked={against.has(id)}
          detail={shares.get(id) ?? ''}
          onToggle={() => toggleAgainst(id)}
        >
          {number} {title}
        </MenuCheck>
      ))}
    </Menu>
  );
}
