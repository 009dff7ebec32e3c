import { type WholeFormat, wholeFormatList, wholeFormats } from '../../shared/interchange/whole-format.ts';
import { otherReportFormats, type ReportFormat, reportFormats } from '../../shared/report/formats/format.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import { shownKeys } from '../ui/keys.ts';
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import styles from './export-menu.module.css';
import type { Exporting, PanelFormat } from './use-export.ts';

const flavours: readonly { readonly value: ReportOptions['flavour']; readonly label: string }[] = [
  { value: 'commonmark', label: 'For any reader (CommonMark)' },
  { value: 'obsidian', label: 'For Obsidian' },
  { value: 'pandoc', label: 'For Pandoc' },
];

/** What is not in the panel: the last export again, how Markdown is written, and the formats less asked for. */
export function ExportMenu({
  exporting: { run, again, last },
  options,
  shown,
}: {
  exporting: Exporting;
  options: ReportOptions;
  /** The formats that stand beside it. */
  shown: readonly PanelFormat[];
}) {
  const more = otherReportFormats.filter((format) => !shown.includes(format));
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles['more']}>
          {shown.length === 0 ? 'Formats' : 'More'}
        </button>
      }
    >
      <MenuItem keys={shownKeys('Mod+Shift+E')} disabled={last === null} onSelect={again}>
        Export again
      </MenuItem>
      <MenuRule />
      <MenuLabel>Markdown</MenuLabel>
      <MenuChoice
        value={options.flavour}
        options={flavours}
        onChoose={(value) => {
          const flavour = flavours.find((each) => each.value === value)?.value;
          if (flavour !== undefined) changeOptions({ flavour });
        }}
      />
      <MenuCheck
        checked={options.frontMatter}
        onToggle={() => changeOptions({ frontMatter: !options.frontMatter })}
      >
        With front matter
      </MenuCheck>
      {more.length === 0 ? null : (
        <>
          <MenuRule />
          <MenuLabel>The report</MenuLabel>
          {more.map((format) => (
            <ReportItem key={format} format={format} run={run} />
          ))}
        </>
      )}
      <MenuRule />
      <MenuLabel>The whole workspace</MenuLabel>
      {wholeFormatList
        .filter((format) => !shown.includes(format))
        .map((format) => (
          <WholeItem key={format} format={format} run={run} />
        ))}
    </Menu>
  );
}

function ReportItem({ format, run }: { format: ReportFormat; run: Exporting['run'] }) {
  return (
    <MenuItem keys={`.${format}`} onSelect={() => run(format)}>
      {reportFormats[format]}
    </MenuItem>
  );
}

function WholeItem({ format, run }: { format: WholeFormat; run: Exporting['run'] }) {
  const { name, ending } = wholeFormats[format];
  return (
    <MenuItem keys={`.${ending}`} onSelect={() => run(format)}>
      {name}
    </MenuItem>
  );
}
