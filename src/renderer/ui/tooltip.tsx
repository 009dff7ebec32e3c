import { Tooltip as Radix } from 'radix-ui';
import { useLayer } from './layer.tsx';
import type { ReactNode } from 'react';
import styles from './tooltip.module.css';

/** Names a control and its keys after half a second of rest; at once between neighbours. */
export function Tooltip({
  label,
  keys,
  children,
}: {
  label: string;
  keys?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={useLayer()}>
        <Radix.Content className={styles['tip']} sideOffset={5} collisionPadding={8}>
          {label}
          {keys === undefined ? null : <span>{keys}</span>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Stands once around the whole window. */
export function TooltipGroup({ children }: { children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={300}>
      {children}
    </Radix.Provider>
  );
}
