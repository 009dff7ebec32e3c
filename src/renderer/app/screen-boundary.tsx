import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './screen-boundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Where a screen fails, it says so in its place; the rest of the window, and what is saved, are as they were. */
export class ScreenBoundary extends Component<Props, { readonly failure: Error | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(failure: Error): { failure: Error } {
    return { failure };
  }

  override render(): ReactNode {
    const { failure }: { failure: Error | null } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div role="alert" className={styles['failure']}>
        <h1>This screen could not be shown</h1>
        <p>
          Your notes are safe: what the status bar calls saved is on the disk. The other screens still work.
        </p>
        <code>{String(failure)}</code>
        <Button onClick={() => this.setState({ failure: null })}>Try again</Button>
      </div>
    );
  }
}
