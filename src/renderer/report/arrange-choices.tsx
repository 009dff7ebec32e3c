import type { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Radio } from '../ui/choices.tsx';
import { PairFields } from './pair-fields.tsx';

/** What the report goes by; of a comparison, which two documents. */
export function ArrangeChoices({ options: { arrange, comparison } }: { options: ReportOptions }) {
  const left = useWorkspace(({ documents }) => documents.get(comparison?.left ?? '')?.number);
  const right = useWorkspace(({ documents }) => documents.get(comparison?.right ?? '')?.number);
  const isPaired = left !== undefined && right !== undefined;
  const choice = (value: ReportOptions['arrange']) => ({
    name: 'arrange',
    checked: arrange === value,
    onChoose: () => changeOptions({ arrange: value }),
  });
  return (
    <fieldset>
      <legend>Arrange by</legend>
      <Radio {...choice('tag')}>Tag</Radio>
      <Radio {...choice('document')}>Document</Radio>
      <Radio {...choice('comparison')} disabled={!isPaired}>
        {isPaired ? `Comparison of ${left} and ${right}` : 'Comparison (needs two documents)'}
      </Radio>
      {arrange === 'comparison' && comparison !== null ? <PairFields pair={comparison} /> : null}
      <Radio {...choice('date')}>Date</Radio>
    </fieldset>
  );
}
