import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useLayer } from './layer.tsx';
import { keepFocus } from './menu.tsx';
import styles from './menu.module.css';

/** What a right click, or the menu key, shows inside a `ContextMenu.Root`. Drawn as any other menu. */
export function ContextMenuContent({ children }: { children: ReactNode }) {
  return (
    <ContextMenu.Portal container={useLayer()}>
      <ContextMenu.Content className={styles['menu']} onCloseAutoFocus={keepFocus}>
        {children}
      </ContextMenu.Content>
    </ContextMenu.Portal>
  );
}

export function ContextMenuItem({
  keys,
  disabled = false,
  onSelect,
  children,
}: {
  keys?: string;
  disabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <ContextMenu.Item className={styles['item']} disabled={disabled} onSelect={onSelect}>
      <span>{children}</span>
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </ContextMenu.Item>
  );
}

export function ContextMenuRule() {
  return <ContextMenu.Separator className={styles['rule']} />;
}
