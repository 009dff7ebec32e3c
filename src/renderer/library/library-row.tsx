import { FileWarning } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { useLayer } from '../ui/layer.tsx';
import type { Document } from '../../shared/model/document.ts';
import { dateOf, formatDate } from '../../shared/model/library.ts';
import { useFindCount } from '../state/find-counts.ts';
import { openDocument, useView } from '../state/view.ts';
import { useMirror } from '../state/workspace.ts';
import { MemoMark } from '../memos/memo-mark.tsx';
import { openMemo } from '../state/memo.ts';
import { keepFocus } from '../ui/menu.tsx';
import { Mark } from '../ui/mark.tsx';
import menu from '../ui/menu.module.css';
import styles from './library-row.module.css';
import { removeDocument } from './remove-document.ts';
import { compareWith, show } from './row-keys.ts';
import { SideLetter } from '../ui/side-letter.tsx';
import { useTopLooks } from './top-looks.ts';

/** One document: number, title, outlet, date, and the tags that weigh most in it. */
export function LibraryRow({ document, focusable }: { document: Document; focusable: boolean }) {
  const side = useView(({ mode, compare }) =>
    mode !== 'compare' || compare === null
      ? null
      : compare.left === document.id
        ? 'A'
        : compare.right === document.id
          ? 'B'
          : null,
  );
  const current = useView((view) =>
    view.mode === 'compare' ? side !== null : view.document === document.id,
  );
  const unreadable = useMirror((mirror) => mirror.unreadable.has(document.id));
  const date = dateOf(document);
  const stated = document.outlet ?? document.agency;
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <div
          role="option"
          aria-selected={current}
          tabIndex={focusable ? 0 : -1}
          className={styles['row']}
          onClick={() => show(document.id)}
        >
          {side === null ? (
            <span className={styles['number']}>{document.number}</span>
          ) : (
            <span className={styles['letter']}>
              <SideLetter side={side} />
            </span>
          )}
          <div className={styles['content']}>
            <div className={styles['title']} lang={document.language}>
              {document.title}
            </div>
            {unreadable ? (
              <div className={styles['problem']}>
                <FileWarning size={13} strokeWidth={1.75} aria-hidden="true" />
                Stored text not readable
              </div>
            ) : (
              <div className={styles['facts']}>
                {stated === null ? null : (
                  <span className={styles['outlet']} title={stated}>
                    {stated}
                  </span>
                )}
                {stated === null || date === null ? null : <span className={styles['dot']}>·</span>}
                {date === null ? null : (
                  <span className={date.inferred ? styles['inferred'] : styles['date']}>
                    {date.inferred ? 'c. ' : ''}
                    {formatDate(date)}
                  </span>
                )}
                <MemoMark about={document.id} />
                <Weights document={document} />
              </div>
            )}
          </div>
        </div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal container={useLayer()}>
        <ContextMenu.Content className={menu['menu']} onCloseAutoFocus={keepFocus}>
          <ContextMenu.Item className={menu['item']} onSelect={() => openDocument(document.id)}>
            <span>Read</span>
            <kbd>Enter</kbd>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => compareWith(document.id)}>
            <span>Compare the open document with this</span>
            <kbd>Shift Enter</kbd>
          </ContextMenu.Item>
          <ContextMenu.Item className={menu['item']} onSelect={() => openMemo(document.id)}>
            <span>Memo</span>
          </ContextMenu.Item>
          <ContextMenu.Separator className={menu['rule']} />
          <ContextMenu.Item className={menu['item']} onSelect={() => removeDocument(document.id)}>
            <span>Remove from the library</span>
            <kbd>Del</kbd>
          </ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

function Weights({ document }: { document: Document }) {
  const count = useFindCount(document.id);
  const looks = useTopLooks(document.id);
  if (count !== null)
    return (
      <span className={styles['hits']} aria-label={`${count} matches`}>
        {count}
      </span>
    );
  return (
    <span className={styles['dots']}>
      {looks.map((look) => (
        <Mark key={`${look.hue} ${look.style}`} look={look} size="xs" />
      ))}
    </span>
  );
}
