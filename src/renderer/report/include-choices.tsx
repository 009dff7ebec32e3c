import type { ReportOptions } from '../../shared/report/options.ts';
import { byAge } from '../../shared/report/pair.ts';
import { surroundingLength } from '../../shared/report/surrounding.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Check } from '../ui/choices.tsx';
import { CitationStyle } from './citation-style.tsx';
import styles from './options-column.module.css';

type Part = 'notes' | 'memos' | 'surrounding' | 'citations' | 'untagged' | 'copies' | 'sideBySide';

/** What comes into the report besides the passages’ own words. */
export function IncludeChoices({ options }: { options: ReportOptions }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const memos = useWorkspace((workspace) => workspace.memos.size);
  const aged = options.comparison === null ? null : byAge(documents, options.comparison);
  const [older, newer] = [aged?.older, aged?.newer].map((id) => documents.get(id ?? '')?.number);
  const isComparison = options.arrange === 'comparison';
  const part = (name: Part) => ({
    checked: options[name],
    onChange: (checked: boolean) => changeOptions({ [name]: checked }),
  });
  return (
    <fieldset>
      <legend>Include</legend>
      <Check {...part('notes')}>Notes</Check>
      {memos === 0 ? null : (
        <Check {...part('memos')} detail={memos}>
          Memos
        </Check>
      )}
      {isComparison ? null : (
        <Check {...part('surrounding')} detail={`${surroundingLength} characters`}>
          Surrounding words
        </Check>
      )}
      <div className={styles['row']}>
        <Check {...part('citations')}>Citations</Check>
        {options.citations ? <CitationStyle style={options.citationStyle} /> : null}
      </div>
      {isComparison ? (
        <Check {...part('sideBySide')}>The two texts side by side</Check>
      ) : (
        <>
          <Check {...part('untagged')}>Untagged highlights</Check>
          {older === undefined || newer === undefined ? null : (
            <Check {...part('copies')}>
              Passages of {newer} that {older} has too
            </Check>
          )}
        </>
      )}
    </fieldset>
  );
}
