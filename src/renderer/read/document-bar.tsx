import { ALargeSmall, Columns2, Ellipsis, MessageSquareText, Search } from 'lucide-react';
import { memo } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { dateOf } from '../../shared/model/library.ts';
import { sharesSentence } from '../../shared/relations/wording.ts';
import { isHidden } from '../../shared/text/blocks.ts';
import { CarryItems } from '../fates/carry-items.tsx';
import { dispatchAction, useAction } from '../state/actions.ts';
import { openMemo } from '../state/memo.ts';
import { toggleSuggestions, useSettings } from '../state/settings.ts';
import { useRelated, worthComparing } from '../related/use-related.ts';
import { type Store, useStore } from '../state/store.ts';
import { openComparison } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './document-bar.module.css';
import { DateOf } from './document-header.tsx';
import { languageName } from '../../shared/text/language-name.ts';
import { TextSettings } from './text-settings.tsx';
import type { Scrolled } from './use-place.ts';

/** Over the text: which document it is, once its header has scrolled away, and what can be done with it. */
export const DocumentBar = memo(function DocumentBar({
  document,
  text,
  sight,
  hiddenShown,
  onFind,
  onToggleHidden,
  onNotes,
}: {
  document: Document;
  text: DocumentText;
  sight: Store<Scrolled>;
  hiddenShown: boolean;
  onFind: () => void;
  onToggleHidden: () => void;
  /** Opens the next note: where the window is too narrow for a margin, its way to the notes. */
  onNotes: () => void;
}) {
  const titled = useStore(sight, ({ headerAway }) => headerAway);
  const [sibling] = useRelated(document);
  const suggestions = useSettings((settings) => settings.suggestions);
  useAction('document-memo', () => openMemo(document.id));
  const hidden = text.blocks.filter(isHidden).length;
  return (
    <div className={styles['bar']} data-region="Document">
      <span className={styles['number']}>{document.number}</span>
      <div className={styles['title']}>{titled ? <TitleAndFacts document={document} /> : null}</div>
      <div className={styles['acts']}>
        {sibling === undefined || sibling.figures.shared < worthComparing ? null : (
          <Tooltip
            label={sharesSentence(sibling.figures, sibling.direction, sibling.document.number)}
            keys={undefined}
          >
            <Button
              kind="ghost"
              className={styles['labelled'] ?? ''}
              aria-label={`Compare with ${sibling.document.number}`}
              onClick={() => openComparison(document.id, sibling.document.id)}
            >
              <Columns2 size={16} aria-hidden="true" />
              <span>Compare with {sibling.document.number}</span>
            </Button>
          </Tooltip>
        )}
        <Button kind="ghost" className={styles['notes'] ?? ''} onClick={onNotes}>
          <MessageSquareText size={16} aria-hidden="true" />
          Notes
        </Button>
        <IconButton label="Find in this document" keys={shownKeys('Mod+F')} onClick={onFind}>
          <Search size={16} />
        </IconButton>
        <Menu
          align="end"
          trigger={
            <button type="button" aria-label="Text settings" className={styles['icon']}>
              <ALargeSmall size={18} aria-hidden="true" />
            </button>
          }
        >
          <TextSettings />
        </Menu>
        <Menu
          align="end"
          trigger={
            <button type="button" aria-label="More" className={styles['icon']}>
              <Ellipsis size={16} aria-hidden="true" />
            </button>
          }
        >
          <MenuItem keys={shownKeys('Mod+Shift+C')} onSelect={() => dispatchAction('copy-citation')}>
            Copy quotation with citation
          </MenuItem>
          <MenuItem onSelect={() => openMemo(document.id)}>Memo of the document</MenuItem>
          <MenuItem disabled={hidden === 0} onSelect={onToggleHidden}>
            {hiddenShown ? 'Hide boilerplate' : 'Show boilerplate'}
          </MenuItem>
          <MenuItem onSelect={toggleSuggestions}>
            {suggestions ? 'Hide suggestions' : 'Show suggestions'}
          </MenuItem>
          <MenuRule />
          <CarryItems document={document} />
          <MenuItem onSelect={() => dispatchAction('facts')}>Facts…</MenuItem>
          <MenuItem onSelect={() => dispatchAction('block-kinds')}>Kinds of blocks…</MenuItem>
          <MenuItem onSelect={() => dispatchAction('save-text')}>Save the text…</MenuItem>
          <MenuRule />
          <MenuItem keys="?" onSelect={() => dispatchAction('keys')}>
            Keys
          </MenuItem>
        </Menu>
      </div>
    </div>
  );
});

function TitleAndFacts({ document }: { document: Document }) {
  const date = dateOf(document);
  const publisher = [...new Set([document.outlet, document.agency].filter((name) => name !== null))].join(
    ', ',
  );
  return (
    <>
      <b lang={document.language}>{document.title}</b>
      <span className={styles['facts']}>
        {publisher === '' ? null : <span>{publisher}</span>}
        {date === null ? null : (
          <span>
            <DateOf date={date} />
          </span>
        )}
        <span>{languageName(document.language)}</span>
        {document.speakers.length === 0 ? null : <span>{document.speakers.join(', ')}</span>}
      </span>
    </>
  );
}
