import { Check, Minus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useLayer } from './layer.tsx';
import type { ReactNode } from 'react';
import styles from './menu.module.css';

/** A menu that hangs from its trigger. Not modal: the page under it stays as it is. */
export function Menu({
  trigger,
  align = 'start',
  children,
}: {
  trigger: ReactNode;
  align?: 'start' | 'end';
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={useLayer()}>
        <DropdownMenu.Content
          className={styles['menu']}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={keepFocus}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** A menu that closes gives the focus back, unless what was chosen has taken it. */
export function keepFocus(event: Event): void {
  const { activeElement } = document;
  const isTaken = activeElement !== null && activeElement.matches('input, textarea, dialog *');
  if (isTaken) event.preventDefault();
}

export function MenuItem({
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
    <DropdownMenu.Item className={styles['item']} disabled={disabled} onSelect={onSelect}>
      <span>{children}</span>
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}

/** One of several, of which one holds. */
export function MenuChoice({
  value,
  options,
  onChoose,
}: {
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => void;
}) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={onChoose}>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={styles['item']}>
          <span>{option.label}</span>
          <DropdownMenu.ItemIndicator>
            <Check size={14} aria-hidden="true" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={styles['label']}>{children}</DropdownMenu.Label>;
}

export function MenuRule() {
  return <DropdownMenu.Separator className={styles['rule']} />;
}

/** One of several that may hold together; the menu stays. `mixed` is neither yes nor no, and says what in its words. */
export function MenuCheck({
  checked,
  detail,
  onToggle,
  children,
}: {
  checked: boolean | 'mixed';
  detail?: ReactNode;
  onToggle: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem
      className={styles['item']}
      checked={checked === 'mixed' ? 'indeterminate' : checked}
      onSelect={(event) => {
        event.preventDefault();
        onToggle();
      }}
    >
      <span className={styles['check']} aria-hidden="true">
        <DropdownMenu.ItemIndicator>
          {checked === 'mixed' ? <Minus size={14} /> : <Check size={14} />}
        </DropdownMenu.ItemIndicator>
      </span>
      <span className={styles['name']}>{children}</span>
      {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
    </DropdownMenu.CheckboxItem>
  );
}
