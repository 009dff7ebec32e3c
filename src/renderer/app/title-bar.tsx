import { ChevronDown, Search } from 'lucide-react';
import { dispatchAction } from '../state/actions.ts';
import { changeView, useView } from '../state/view.ts';
import { useDesk } from '../state/workspace.ts';
import { shownKeys } from '../ui/keys.ts';
import styles from './title-bar.module.css';
import { WorkspaceMenu } from './workspace-menu.tsx';

const modes = [
  { mode: 'read', label: 'Read' },
  { mode: 'compare', label: 'Compare' },
  { mode: 'report', label: 'Report' },
  { mode: 'annotations', label: 'Annotations' },
] as const;

/** Workspace menu, modes, command field. Its empty parts move the window. */
export function TitleBar({ open }: { open: boolean }) {
  const name = useDesk(({ mirror }) => mirror?.workspace.name ?? 'Untitled workspace');
  return (
    <header className={styles['bar']} data-region="Title bar">
      <WorkspaceMenu
        open={open}
        trigger={
          <button type="button" className={styles['workspace']}>
            <span>{name}</span>
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        }
      />
      <Modes open={open} />
      <div className={styles['right']}>
        <button
          type="button"
          className={styles['search']}
          aria-label="Search or run a command"
          disabled={!open}
          onClick={() => dispatchAction('palette')}
        >
          <Search size={15} aria-hidden="true" />
          <span className={styles['long']}>Search or run a command</span>
          <span className={styles['short']}>Search</span>
          <kbd>{shownKeys('Mod+K')}</kbd>
        </button>
      </div>
    </header>
  );
}

function Modes({ open }: { open: boolean }) {
  const current = useView((view) => view.mode);
  return (
    <nav aria-label="Modes" className={styles['modes']}>
      <div role="tablist" aria-label="Modes">
        {modes.map(({ mode, label }, i) => (
          <button
            key={mode}
            type="button"
            role="tab"
            aria-selected={mode === current}
            tabIndex={mode === current ? 0 : -1}
            disabled={!open}
            onClick={() => changeView({ mode })}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              const next = modes[(i + step + modes.length) % modes.length];
              if (step === 0 || next === undefined) return;
              changeView({ mode: next.mode });
              const tabs = event.currentTarget.parentElement?.querySelectorAll('button');
              tabs?.[modes.indexOf(next)]?.focus();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </nav>
  );
}
