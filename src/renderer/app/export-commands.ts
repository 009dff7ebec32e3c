import { wholeFormatList, wholeFormats } from '../../shared/interchange/whole-format.ts';
import { otherReportFormats, reportFormats } from '../../shared/report/formats/format.ts';
import { viewStore } from '../state/view.ts';
import type { ProgramCommand } from './program-command.ts';

/** Everything by which something leaves the program as a file. */
export const exportCommands = [
  {
    id: 'export',
    name: 'Export the report, or the comparison in sight',
    where: 'Everywhere',
    keys: ['Mod+E'],
    also: 'save Markdown',
    nameNow: () => (viewStore.get().mode === 'compare' ? 'Export this comparison…' : 'Export the report…'),
  },
  {
    id: 'export-again',
    name: 'Export again, where the last export is',
    where: 'Everywhere',
    keys: ['Mod+Shift+E'],
    also: 'repeat save',
  },
  {
    id: 'print',
    name: 'Print the report…',
    where: 'Report',
    keys: ['Mod+P'],
    also: 'printer paper pages',
  },
  ...otherReportFormats.map(
    (format) =>
      ({
        id: `export-${format}`,
        name: `Export as ${reportFormats[format]}…`,
        where: 'Report',
        also: `save report comparison .${format}`,
      }) as const,
  ),
  ...wholeFormatList.map(
    (format) =>
      ({
        id: `export-${format}`,
        name: `Export: ${wholeFormats[format].name}…`,
        where: 'Everywhere',
        also: `save workspace .${wholeFormats[format].ending}`,
      }) as const,
  ),
] as const satisfies readonly ProgramCommand[];
