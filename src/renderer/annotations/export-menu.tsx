import { Download } from 'lucide-react';
import type { Id } from '../../shared/model/ids.ts';
import {
  isTable,
  type ReportFormat,
  reportFormatList,
  reportFormats,
} from '../../shared/report/formats/format.ts';
import { counted } from '../../shared/wording.ts';
import { ExportActions } from '../exports/export-actions.tsx';
import { useLeaving } from '../exports/use-leaving.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem, MenuLabel } from '../ui/menu.tsx';
import { exportAnnotations } from './exporting.ts';
import styles from './filter-bar.module.css';

/** What is selected, or all that is shown, as a file: from here, by keys, from the menu bar. */
export function ExportMenu({ shown, chosen }: { shown: readonly Id[]; chosen: readonly Id[] }) {
  const leaving = useLeaving();
  const selects = chosen.length > 1;
  const usual = selects ? chosen : shown;
  const write = (ids: readonly Id[], format: ReportFormat | null): void =>
    void exportAnnotations(ids, format, leaving());
  return (
    <>
      <ExportActions onExport={(format) => write(usual, format)} onAgain={() => write(usual, null)} />
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
            <Formats isUsual={selects} onExport={(format) => write(chosen, format)} />
          </>
        )}
        <MenuLabel>All {counted(shown.length, 'annotation')} shown</MenuLabel>
        <Formats isUsual={!selects} onExport={(format) => write(shown, format)} />
      </Menu>
    </>
  );
}

function Formats({ isUsual, onExport }: { isUsual: boolean; onExport: (format: ReportFormat) => void }) {
  return reportFormatList.map((format) => (
    <MenuItem
      key={format}
      {...(isUsual && format === 'md' ? { keys: shownKeys('Mod+E') } : {})}
      onSelect={() => onExport(format)}
    >
      {reportFormats[format]} {isTable(format) ? 'table' : 'report'}…
    </MenuItem>
  ));
}
