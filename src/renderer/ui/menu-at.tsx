import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useLayer } from './layer.tsx';
import styles from './menu.module.css';

/**
 * A menu that is opened by something else, at a place of the window (viewport coordinates, CSS pixels):
 * one for many places that would each be costly to give a menu of its own. Closed, it gives the focus back.
 */
export function MenuAt({
  at,
  label,
  onClose,
  children,
}: {
  at: { readonly left: number; readonly bottom: number };
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const opener = useRef(document.activeElement);
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(open) => (open ? undefined : onClose())}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden="true" className={styles['place']} style={{ left: at.left, top: at.bottom }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={useLayer()}>
        <DropdownMenu.Content
          aria-label={label}
          className={styles['menu']}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // What was chosen may have taken the focus.
            const isFree = document.activeElement === document.body;
            if (isFree && opener.current instanceof HTMLElement)
              opener.current.focus({ preventScroll: true });
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
