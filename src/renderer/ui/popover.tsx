import { Popover as Radix } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useLayer } from './layer.tsx';
import styles from './popover.module.css';

/** A small panel that hangs from its trigger. Not modal; Esc and a click elsewhere close it, the focus goes back to where it was. */
export function Popover({
  label,
  trigger,
  align = 'start',
  open,
  onOpen,
  children,
}: {
  label: string;
  trigger: ReactNode;
  align?: 'start' | 'end';
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
}) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={useLayer()}>
        <Radix.Content
          aria-label={label}
          className={styles['popover']}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            if (!(opener.current instanceof HTMLElement) || !opener.current.isConnected) return;
            event.preventDefault();
            opener.current.focus({ preventScroll: true });
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
