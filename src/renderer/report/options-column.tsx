import type { ReportOptions } from '../../shared/report/options.ts';
import { byAge } from '../../shared/report/pair.ts';
import { surroundingLength } from '../../shared/report/surrounding.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Check, Radio } from '../ui/choices.tsx';
import styles from './options-column.module.css';
import { PairFields } from './pair-fields.tsx';
import { TagChoices } from './tag-choices.tsx';

/** What a report is made of: its arrangement, what it includes, its tags. */
export function OptionsColumn({ options }: { options: ReportOptions }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const memos = useWorkspace((workspace) => workspace.memos.size);
  const numberOf = (id: string | undefined): string | undefined => documents.get(id ?? '')?.number;
  const left = numberOf(options.comparison?.left);
  const right = numberOf(options.comparison?.right);
  const paired = left !== undefined && right !== undefined;
  const aged = options.comparison === null ? null : byAge(documents, options.comparison);
  const arrange = (value: ReportOptions['arrange']) => ({
    name: 'arrange',
    checked: options.arrange === value,
    onChoose: () => changeOptions({ arrange: value }),
  });
  return (
    <div className={styles['column']}>
      <fieldset>
        <legend>Arrange by</legend>
        <Radio {...arrange('tag')}>Tag</Radio>
        <Radio {...arrange('document')}>Document</Radio>
        <Radio {...arrange('comparison')} disabled={!paired}>
          {paired ? `Comparison of ${left} and ${right}` : 'Comparison (needs two documents)'}
        </Radio>
        {options.arrange === 'comparison' && options.comparison !== null ? (
          <PairFields pair={options.comparison} />
        ) : null}
      </fieldset>
      <fieldset>
        <legend>Include</legend>
        <Check checked={options.notes} onChange={(notes) => changeOptions({ notes })}>
          Notes
        </Check>
        {memos === 0 ? null : (
          <Check
            checked={options.memos}
            detail={memos}
            onChange={(checked) => changeOptions({ memos: checked })}
          >
            Memos
          </Check>
        )}
        {options.arrange === 'comparison' ? null : (
          <Check
            checked={options.surrounding}
            detail={`${surroundingLength} characters`}
            onChange={(surrounding) => changeOptions({ surrounding })}
          >
            Surrounding words
          </Check>
        )}
        <Check
          checked={options.citations}
          detail="Chicago"
          onChange={(citations) => changeOptions({ citations })}
        >
          Citations
        </Check>
        {options.arrange === 'comparison' ? null : (
          <>
            <Check checked={options.untagged} onChange={(untagged) => changeOptions({ untagged })}>
              Untagged highlights
            </Check>
            {paired ? (
              <Check checked={options.copies} onChange={(copies) => changeOptions({ copies })}>
                Passages of {numberOf(aged?.newer)} that {numberOf(aged?.older)} has too
              </Check>
            ) : null}
          </>
        )}
      </fieldset>
      <TagChoices options={options} />
    </div>
  );
}
