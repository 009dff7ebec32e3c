import type { ReactNode } from 'react';
import { otherReportFormats, reportFormats } from '../../shared/report/formats/format.ts';
import { exportAction } from '../exports/export-actions.tsx';
import { dispatchAction } from '../state/actions.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { forgetComparison, type Kept, saveComparison, useKept, writeNote } from './kept.ts';

/** Keeping the comparison in sight: save it, write a note on it, take it out again; and those kept before. */
export function KeepMenu({ trigger }: { trigger: ReactNode }) {
  const kept = useKept();
  return (
    <Menu trigger={trigger} align="end">
      {kept === null ? null : <Keep kept={kept} />}
      <MenuItem keys={shownKeys('Alt+Shift+F')} onSelect={() => dispatchAction('fates')}>
        Fates of A’s annotations…
      </MenuItem>
      <MenuItem keys={shownKeys('Mod+E')} onSelect={() => dispatchAction('export')}>
        Export this comparison…
      </MenuItem>
      {otherReportFormats.map((format) => (
        <MenuItem key={format} onSelect={() => dispatchAction(exportAction(format))}>
          Export as {reportFormats[format]}…
        </MenuItem>
      ))}
      <MenuItem onSelect={() => dispatchAction('corrections')}>Corrections of the alignment…</MenuItem>
      <MenuItem onSelect={() => dispatchAction('compare-chain')}>Compare a chain…</MenuItem>
      <MenuItem onSelect={() => dispatchAction('saved-comparisons')}>Saved comparisons…</MenuItem>
    </Menu>
  );
}

function Keep({ kept: { compares, saved } }: { kept: Kept }) {
  const what = { chain: `chain of ${compares.documents.length}`, presence: 'table' }[compares.kind];
  const name = compares.kind === 'chain' && compares.documents.length === 2 ? 'comparison' : what;
  return (
    <>
      <MenuItem disabled={saved !== undefined} onSelect={() => void saveComparison(compares)}>
        {saved === undefined ? `Save this ${name}` : `This ${name} is saved`}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          if (saved !== undefined) writeNote(saved.id);
          else void saveComparison(compares).then(writeNote);
        }}
      >
        {saved === undefined || saved.note === '' ? 'Write a note on it' : 'Edit the note on it'}
      </MenuItem>
      {saved === undefined ? null : (
        <MenuItem onSelect={() => void forgetComparison(saved)}>Delete it from those saved</MenuItem>
      )}
      <MenuRule />
    </>
  );
}
