import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { ArrangeChoices } from './arrange-choices.tsx';
import { DateChoices } from './date-choices.tsx';
import { DocumentChoices } from './document-choices.tsx';
import { IncludeChoices } from './include-choices.tsx';
import styles from './options-column.module.css';
import { OwnTextChoices } from './own-text-choices.tsx';
import { TagChoices } from './tag-choices.tsx';

/** What a report is made of: its arrangement, what it includes, its tags, documents and dates, and the analyst’s own words. */
export function OptionsColumn({ options, report }: { options: ReportOptions; report: Report | null }) {
  return (
    <div className={styles['column']}>
      <ArrangeChoices options={options} />
      <IncludeChoices options={options} />
      <TagChoices options={options} />
      {options.arrange === 'comparison' ? null : (
        <>
          <DocumentChoices options={options} />
          <DateChoices options={options} />
        </>
      )}
      <OwnTextChoices sections={report?.sections ?? []} />
    </div>
  );
}
