import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { Tooltip } from './tooltip.tsx';

type Props = ComponentProps<'button'>;

/** A button with words: one primary on a surface, the rest secondary or ghost. */
export function Button({
  kind = 'secondary',
  className = '',
  ...props
}: Props & { kind?: 'primary' | 'secondary' | 'ghost' }) {
  return <button type="button" className={`${styles['button']} ${styles[kind]} ${className}`} {...props} />;
}

/** A button that shows an icon; its name is its label, told on hover with its keys. */
export function IconButton({
  label,
  keys,
  children,
  className = '',
  ...props
}: Omit<Props, 'aria-label'> & { label: string; keys?: string; children: ReactNode }) {
  return (
    <Tooltip label={label} keys={keys}>
      <button type="button" aria-label={label} className={`${styles['icon']} ${className}`} {...props}>
        {children}
      </button>
    </Tooltip>
  );
}
