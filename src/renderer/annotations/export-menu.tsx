import { Download } from 'lucide-react';
import type { Id } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem, MenuLabel } from '../ui/menu.tsx';
import { exportCsv, exportMarkdown } from './exporting.ts';
import styles from './filter-bar.module.css';

/** What is selected, or all that is shown, as a file. */
export function ExportMenu({ shown, chosen }: { shown: readonly Id[]; chosen: readonly Id[] }) {
  const selects = chosen.length > 1;
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles['part']}>
          <Download size={15} aria-hidden="true" />
          Export
        </button>
      }
    >
      {chosen.length === 0 ? null : (
        <>
          <MenuLabel>The {counted(chosen.length, 'annotation')} selected</MenuLabel>
          <Formats ids={chosen} isUsual={selects} />
        </>
      )}
      <MenuLabel>All {counted(shown.length, 'annotation')} shown</MenuLabel>
      <Formats ids={shown} isUsual={!selects} />
    </Menu>
  );
}

function Formats({ ids, isUsual }: { ids: readonly Id[]; isUsual: boolean }) {
  return (
    <>
      <MenuItem
        disabled={ids.length === 0}
        {...(isUsual ? { keys: shownKeys('Mod+E') } : {})}
        onSelect={() => void exportMarkdown(ids)}
      >
        Markdown report…
      </MenuItem>
      <MenuItem disabled={ids.length === 0} onSelect={() => void exportCsv(ids)}>
        CSV table…
      </MenuItem>
    </>
  );
}
