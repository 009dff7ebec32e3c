import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { reportsInOrder } from '../../shared/model/reports.ts';
import { useAction } from '../state/actions.ts';
import { useOpenReport } from '../state/open-report.ts';
import { deleteReport, duplicateReport, newReport, renameReport, showReport } from '../state/report-acts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../ui/menu.tsx';
import { TextDialog } from '../ui/text-dialog.tsx';
import styles from './report-menu.module.css';

/** Which of the workspace's reports is open, and what is done with them. Its name shows where there are several. */
export function ReportMenu() {
  const { id, name } = useOpenReport();
  const reports = useWorkspace((workspace) => workspace.reports);
  const [renaming, setRenaming] = useState(false);
  useAction('rename-report', () => setRenaming(true));
  const kept = reportsInOrder(reports);
  const listed = kept.length === 0 ? [{ id: id ?? '', name }] : kept;
  return (
    <>
      <Menu
        trigger={
          <button type="button" className={styles['trigger']} aria-label={`Reports: ${name}`}>
            {kept.length > 1 ? <span>{name}</span> : null}
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        }
      >
        <MenuChoice
          value={id ?? ''}
          options={listed.map((report) => ({ value: report.id, label: report.name }))}
          onChoose={(value) => kept.length > 0 && showReport(value)}
        />
        <MenuRule />
        <MenuItem onSelect={() => void newReport()}>New report</MenuItem>
        <MenuItem onSelect={() => void duplicateReport()}>Duplicate</MenuItem>
        <MenuItem onSelect={() => setRenaming(true)}>Rename…</MenuItem>
        <MenuItem disabled={kept.length === 0} onSelect={() => void deleteReport()}>
          Delete
        </MenuItem>
      </Menu>
      {renaming ? (
        <TextDialog
          title="Rename the report"
          label="Name in the list of reports"
          initial={name}
          action="Rename"
          problemOf={(typed) => {
            const wanted = typed.trim();
            if (wanted === '' || wanted.length > 200) return 'A report needs a name of 1 to 200 characters.';
            return kept.some((other) => other.id !== id && other.name === wanted)
              ? `There is a report ‘${wanted}’ already.`
              : null;
          }}
          onKeep={renameReport}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}
