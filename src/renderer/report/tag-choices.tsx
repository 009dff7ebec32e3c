import { useMemo } from 'react';
import { pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { chosenTags } from '../../shared/report/asked-tags.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { passageCounts } from '../../shared/report/passage-counts.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Radio } from '../ui/choices.tsx';
import { TagChoice } from './tag-choice.tsx';
import styles from './tag-choices.module.css';
import { withoutTag, withTag } from './tag-choosing.ts';

/** The codebook, each tag to be chosen or left out. Either stands for the tags inside it, so theirs follow it. */
export function TagChoices({ options }: { options: ReportOptions }) {
  const workspace = useWorkspace((state) => state);
  const rows = useMemo(() => tagRows(workspace), [workspace]);
  const counts = useMemo(() => passageCounts(workspace, options), [workspace, options]);
  const asked = chosenTags(workspace, options.tags);
  const out = chosenTags(workspace, options.without);
  const shown = [...asked].filter((id) => !out.has(id)).length;
  const all = asked.size === workspace.tags.size;
  const several = options.tags !== null && options.tags.filter((id) => workspace.tags.has(id)).length > 1;
  return (
    <fieldset className={styles['tags']}>
      <legend>
        Tags{' '}
        <span>
          {shown} of {workspace.tags.size}
          {out.size === 0 ? '' : `, ${out.size} left out`}
        </span>
      </legend>
      <button
        type="button"
        className={styles['all']}
        aria-label={all ? 'Choose no tag' : 'Choose all tags'}
        onClick={() => changeOptions({ tags: all ? [] : null })}
      >
        {all ? 'None' : 'All'}
      </button>
      {rows.length === 0 ? <p>The codebook has no tags yet.</p> : null}
      {several ? <Match match={options.match} /> : null}
      {rows.map(({ id, name, depth, parents }) => (
        <TagChoice
          key={id}
          id={id}
          name={name}
          depth={depth}
          state={out.has(id) ? 'out' : asked.has(id) ? 'in' : 'none'}
          follows={
            parents.some((parent) => out.has(parent))
              ? 'out'
              : parents.some((parent) => asked.has(parent))
                ? 'in'
                : null
          }
          count={counts.get(id) ?? 0}
          onChoose={(isIn) => changeOptions(withTag(workspace, options, id, isIn))}
          onLeaveOut={(isOut) => changeOptions(withoutTag(options, id, isOut))}
        />
      ))}
    </fieldset>
  );
}

/** Of several tags: whether a passage needs one of them or all. */
function Match({ match }: Pick<ReportOptions, 'match'>) {
  const choice = (value: ReportOptions['match']) => ({
    name: 'match',
    checked: match === value,
    onChoose: () => changeOptions({ match: value }),
  });
  return (
    <div role="radiogroup" aria-label="A passage needs" className={styles['match']}>
      <Radio {...choice('any')}>Any of them</Radio>
      <Radio {...choice('all')}>All of them</Radio>
    </div>
  );
}

interface TagRow {
  readonly id: Id;
  readonly name: string;
  readonly depth: number;
  readonly parents: readonly Id[];
}

function tagRows({ tags }: Workspace): TagRow[] {
  return tagsInOrder(tags).map(({ id, name }) => {
    const parents = pathOf(tags, id).flatMap((tag) => (tag.id === id ? [] : [tag.id]));
    return { id, name, depth: parents.length, parents };
  });
}
