import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { say } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { shownKeys } from '../ui/keys.ts';
import { enterDialog } from '../ui/top-dialog.ts';
import type { GroupName, PaletteGroup, PaletteHit } from './palette-hit.ts';
import { groupsOf, queryOf } from './palette-hits.ts';
import { PaletteList, rowsOf } from './palette-list.tsx';
import { useParagraph } from './palette-paragraph.ts';
import styles from './palette.module.css';
import { useFoldedAhead } from '../state/use-folded-ahead.ts';

/** Hits of a group shown before more are asked for: among other groups, and alone after a prefix. */
const among: Readonly<Record<GroupName, number>> = {
  Paragraph: 1,
  Recent: 5,
  Tag: 7,
  Passages: 4,
  Notes: 3,
  Memos: 3,
  Documents: 4,
  Reports: 4,
  Related: 3,
  Commands: 5,
};
const alone = 30;

/** Tags, passages, notes, documents and commands by their words. Enter runs the first. */
export function Palette({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace((state) => state);
  const [text, setText] = useState('');
  const [hot, setHot] = useState(0);
  const [more, setMore] = useState<ReadonlySet<GroupName>>(new Set());
  const dialog = useModal();
  const id = useId();
  useFoldedAhead(workspace.annotations);
  const paragraph = useParagraph(text);
  const found = useMemo(() => {
    const query = queryOf(text);
    const most = (group: GroupName): number =>
      query.prefix === null
        ? among[group] + (more.has(group) ? alone : 0)
        : alone * (more.has(group) ? 4 : 1);
    return groupsOf(workspace, query, most);
  }, [workspace, text, more]);
  const groups: readonly PaletteGroup[] = paragraph === null ? found : [paragraph, ...found];
  const rows = rowsOf(groups);

  const leaveFor = (act: () => void): void => {
    // What is behind can take the focus again only when the dialog is gone.
    dialog.current?.close();
    onClose();
    act();
  };
  const choose = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    if ('hit' in row) leaveFor(row.hit.run);
    else setMore(new Set([...more, row.more.name]));
  };
  const compare = (hit: PaletteHit | undefined): void => {
    if (hit?.compare === undefined) say('Only passages and notes open in Compare');
    else leaveFor(hit.compare);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const row = rows[hot];
    const to = { ArrowDown: hot + 1, ArrowUp: hot - 1, PageDown: hot + 8, PageUp: hot - 8 }[event.key];
    if (to !== undefined) setHot(Math.max(0, Math.min(rows.length - 1, to)));
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      compare(row !== undefined && 'hit' in row ? row.hit : undefined);
    else if (event.key === 'Enter') choose(hot);
    else if (event.key === 'Escape') onClose();
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Search or run a command"
      className={styles['box']}
      onCancel={(event) => event.preventDefault()}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles['inside']}>
        <div className={styles['field']}>
          <Search size={18} aria-hidden="true" />
          <input
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={id}
            aria-activedescendant={rows[hot] === undefined ? undefined : `${id}-${hot}`}
            aria-label="Search or run a command"
            placeholder="Search, or > commands, # tags, ¶ passages"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setHot(0);
              setMore(new Set());
            }}
            onKeyDown={onKeyDown}
          />
          <kbd>Esc</kbd>
        </div>
        <PaletteList id={id} groups={groups} hot={hot} onHot={setHot} onChoose={choose} />
        {rows.length === 0 ? (
          <p className={styles['none']}>
            No match for “{text}”. Searched {workspace.tags.size} tags, {workspace.annotations.size}{' '}
            annotations, {workspace.documents.size} documents’ titles and every command.
          </p>
        ) : null}
        <p role="status" className="visually-hidden">
          {rows.length === 0 ? 'No match' : `${groups.reduce((sum, { count }) => sum + count, 0)} found`}
        </p>
        <Foot />
      </div>
    </dialog>
  );
}

function Foot() {
  return (
    <div className={styles['foot']}>
      <span>
        <kbd>↑ ↓</kbd> move
      </span>
      <span>
        <kbd>↵</kbd> run
      </span>
      <span>
        <kbd>{shownKeys('Mod+↵')}</kbd> open in Compare
      </span>
      <span className={styles['space']} />
      <span>
        <kbd>&gt;</kbd> commands <kbd>#</kbd> tags <kbd>¶</kbd> passages
      </span>
    </div>
  );
}

/** The dialog in front for as long as it is mounted; what had the focus gets it back. */
function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    dialog.showModal();
    dialog.querySelector('input')?.focus();
    const leave = enterDialog(dialog);
    return () => {
      leave();
      dialog.close();
    };
  }, []);
  return element;
}
