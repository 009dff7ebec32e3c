import { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import styles from './citation-style.module.css';

const styleNames: readonly { readonly value: ReportOptions['citationStyle']; readonly label: string }[] = [
  { value: 'chicago', label: 'Chicago' },
  { value: 'apa', label: 'APA' },
  { value: 'plain', label: 'Plain' },
  { value: 'keys', label: 'Pandoc keys' },
];

/** How sources are cited; looks like the detail of a row until it is pointed at. */
export function CitationStyle({ style }: { style: ReportOptions['citationStyle'] }) {
  return (
    <select
      aria-label="Citation style"
      className={styles['select']}
      value={style}
      onChange={({ target }) =>
        changeOptions({ citationStyle: ReportOptions.shape.citationStyle.parse(target.value) })
      }
    >
      {styleNames.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
