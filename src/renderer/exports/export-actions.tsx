import { type WholeFormat, wholeFormatList } from '../../shared/interchange/whole-format.ts';
import { type ReportFormat, reportFormatList } from '../../shared/report/formats/format.ts';
import { type Action, useAction } from '../state/actions.ts';

/** The action that asks for a format: Markdown is what Export means. */
export function exportAction(format: ReportFormat | WholeFormat): Action {
  return format === 'md' ? 'export' : `export-${format}`;
}

/** Has a screen answer to the menu, the keys and the palette: what it shows, in every format, and the last one again. */
export function ExportActions({
  onExport,
  onAgain,
}: {
  onExport: (format: ReportFormat) => void;
  onAgain: () => void;
}) {
  useAction('export-again', onAgain);
  return reportFormatList.map((format) => (
    <Answer key={format} action={exportAction(format)} run={() => onExport(format)} />
  ));
}

/** The same for what can be exported wherever one is: the whole workspace. */
export function WholeActions({ onExport }: { onExport: (format: WholeFormat) => void }) {
  return wholeFormatList.map((format) => (
    <Answer key={format} action={exportAction(format)} run={() => onExport(format)} />
  ));
}

/** In a component of its own, an action of a list can be answered. */
function Answer({ action, run }: { action: Action; run: () => void }) {
  useAction(action, run);
  return null;
}
