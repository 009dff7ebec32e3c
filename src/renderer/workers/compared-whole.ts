import type { Compared } from '../../shared/comparison/compared.ts';
import { compareOptions, type TextOfDocument } from '../../shared/comparison/options.ts';
import { stancesOf } from '../../shared/comparison/stances/stances.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { compareClient, type Job } from './compare-client.ts';

/** Two documents compared with all the words that differ and the cues among them: what a report is made from. */
export function comparedWhole(
  workspace: Pick<Workspace, 'corrections' | 'stances'>,
  left: TextOfDocument,
  right: TextOfDocument,
): Job<Compared> {
  let isCancelled = false;
  const rows = compareClient.compare(
    { hash: left.document.text, text: left.text },
    { hash: right.document.text, text: right.text },
    compareOptions(workspace, left, right),
  );
  let { cancel } = rows;
  const result = rows.result.then(async (aligned) => {
    const words = compareClient.words(
      aligned,
      stancesOf([...workspace.stances.values()], left.document.language),
    );
    if (isCancelled) words.cancel();
    ({ cancel } = words);
    await words.result;
    return { alignment: aligned.alignment, rows: aligned.rows, marks: aligned.marks.get() };
  });
  return {
    result,
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}
