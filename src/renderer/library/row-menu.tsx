import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { askAbout } from '../state/library-dialog.ts';
import { openMemo } from '../state/memo.ts';
import { openDocument } from '../state/view.ts';
import { useLayer } from '../ui/layer.tsx';
import { keepFocus } from '../ui/menu.tsx';
import menu from '../ui/menu.module.css';
import { nudgeDocuments, removeDocuments } from './library-acts.ts';
import { meantBy, usePicked } from './picked.ts';
import { compareWith } from './show-document.ts';

/** What can be done with a row, or with all that is picked where the row is among it. */
export function RowMenu({ document: { id } }: { document: Document }) {
  const picked = usePicked();
  const several = picked.has(id) && picked.size > 1 ? `${picked.size} documents` : null;
  return (
    <ContextMenu.Portal container={useLayer()}>
      <ContextMenu.Content className={menu['menu']} onCloseAutoFocus={keepFocus}>
        {several === null ? (
          <>
            <Item keys="Enter" onSelect={() => openDocument(id)}>
              Read
            </Item>
            <Item keys="Shift Enter" onSelect={() => compareWith(id)}>
              Compare the open document with this
            </Item>
            <ContextMenu.Separator className={menu['rule']} />
            <Item keys="F2" onSelect={() => askAbout({ about: 'facts', document: id })}>
              Facts…
            </Item>
            <Item onSelect={() => askAbout({ about: 'kinds', document: id })}>Kinds of blocks…</Item>
            <Item onSelect={() => openMemo(id)}>Memo</Item>
            <ContextMenu.Separator className={menu['rule']} />
          </>
        ) : null}
        <Item onSelect={() => askAbout({ about: 'group', documents: [...meantBy(id)] })}>
          {several === null ? 'Group…' : `Group ${several}…`}
        </Item>
        <Item keys="Alt ↑" onSelect={() => void nudgeDocuments(meantBy(id), -1)}>
          Move up
        </Item>
        <Item keys="Alt ↓" onSelect={() => void nudgeDocuments(meantBy(id), 1)}>
          Move down
        </Item>
        <ContextMenu.Separator className={menu['rule']} />
        <Item keys="Del" onSelect={() => void removeDocuments(meantBy(id))}>
          {several === null ? 'Remove from the library' : `Remove ${several} from the library`}
        </Item>
      </ContextMenu.Content>
    </ContextMenu.Portal>
  );
}

function Item({ keys, onSelect, children }: { keys?: string; onSelect: () => void; children: ReactNode }) {
  return (
    <ContextMenu.Item className={menu['item']} onSelect={onSelect}>
      <span>{children}</span>
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </ContextMenu.Item>
  );
}
