import { Merge, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { counted } from '../../shared/wording.ts';
import { closeCodebook } from '../state/codebook-editor.ts';
import { redo, undo, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { isKeys, isTyping } from '../ui/keys.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';
import styles from './codebook-editor.module.css';
import { chooseCodebook, exportCodebook, type ReadCodebook } from './codebook-files.ts';
import { Details } from './details.tsx';
import { EditorTree } from './editor-tree.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { MergePopover } from './merge-popover.tsx';
import { removeTag } from './tag-acts.ts';

/** The codebook's editor, over whatever screen is shown. */
export function CodebookEditor({ first, isAdding }: { first: Id | null; isAdding: boolean }) {
  const workspace = useWorkspace((state) => state);
  const { tags } = workspace;
  const [wanted, setWanted] = useState(first);
  const [merging, setMerging] = useState(false);
  const [importing, setImporting] = useState<ReadCodebook | null>(null);
  const mergeButton = useRef<HTMLButtonElement>(null);
  useUndoKeys();
  const tag = tags.get(wanted ?? '') ?? tagsInOrder(tags)[0];
  const choose = (id: Id): void => {
    setWanted(id);
    setMerging(false);
  };
  const endMerging = (): void => {
    setMerging(false);
    mergeButton.current?.focus();
  };
  return (
    <Dialog
      title="Codebook"
      facts={factsOf(workspace)}
      width={1080}
      height={760}
      bare
      onClose={closeCodebook}
      headActions={
        <>
          <Button
            kind="ghost"
            onClick={() => void chooseCodebook().then((read) => read !== null && setImporting(read))}
          >
            Import…
          </Button>
          <Menu align="end" trigger={<Button kind="ghost">Export…</Button>}>
            <MenuItem onSelect={() => void exportCodebook('csv')}>
              CSV, for spreadsheets and other programs…
            </MenuItem>
            <MenuItem onSelect={() => void exportCodebook('json')}>JSON, with everything…</MenuItem>
            <MenuItem onSelect={() => void exportCodebook('qdc')}>
              REFI-QDA, for other programs of qualitative analysis…
            </MenuItem>
          </Menu>
        </>
      }
      actions={
        <>
          {tag === undefined ? null : (
            <>
              <button
                ref={mergeButton}
                type="button"
                aria-expanded={merging}
                className={styles['merge']}
                onClick={() => setMerging(!merging)}
              >
                <Merge size={15} aria-hidden="true" />
                Merge into…
              </button>
              <Button kind="ghost" className={styles['delete']} onClick={() => void removeTag(tag.id)}>
                <Trash2 size={15} aria-hidden="true" />
                Delete tag
              </Button>
            </>
          )}
          <span className={styles['saved']}>Changes are saved as you make them</span>
          <Button kind="primary" onClick={closeCodebook}>
            Done
          </Button>
          {merging && tag !== undefined ? (
            <MergePopover key={tag.id} tag={tag} onClose={endMerging} onMerged={choose} />
          ) : null}
        </>
      }
    >
      <div className={styles['columns']}>
        <EditorTree chosen={tag?.id ?? null} isAdding={isAdding} onChoose={choose} />
        {tag === undefined ? (
          <p className={styles['none']}>No tag yet. Make one with New tag, or import a codebook.</p>
        ) : (
          <Details key={tag.id} tag={tag} onGo={closeCodebook} />
        )}
      </div>
      {importing === null ? null : <ImportDialog file={importing} onClose={() => setImporting(null)} />}
    </Dialog>
  );
}

/** Undo and redo work here as on the page, which is out of reach; a field keeps its own. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event)) return;
      const step = isKeys(event, 'Mod+Z') ? undo : isKeys(event, 'Mod+Shift+Z') ? redo : null;
      if (step === null) return;
      event.preventDefault();
      void step();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** `11 tags, 7 nested, 93 passages`. */
function factsOf({ tags, annotations }: Workspace): string {
  const nested = [...tags.values()].filter(({ parent }) => parent !== null && tags.has(parent)).length;
  const tagged = [...annotations].filter((annotation) => annotation.tags.length > 0).length;
  return [
    counted(tags.size - nested, 'tag'),
    ...(nested === 0 ? [] : [`${nested} nested`]),
    counted(tagged, 'passage'),
  ].join(', ');
}
