import { useMemo } from 'react';
import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { chosenTags } from '../../shared/report/asked-tags.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { passageCounts } from '../../shared/report/passage-counts.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { Check } from '../ui/choices.tsx';
import styles from './tag-choices.module.css';

/** The codebook with a check for each tag. A chosen tag stands for those inside it, so theirs follow it. */
export function TagChoices({ options }: { options: ReportOptions }) {
  const chosen = options.tags;
  const workspace = useWorkspace((state) => state);
  const rows = useMemo(() => tagRows(workspace), [workspace]);
  const counts = useMemo(() => passageCounts(workspace, options), [workspace, options]);
  const shown = chosenTags(workspace, chosen);
  const all = shown.size === workspace.tags.size;
  const choose = (id: Id, checked: boolean): void => {
    const tops = rows.flatMap((row) => (row.depth === 0 ? [row.id] : []));
    const before = chosen ?? tops;
    const after = checked ? [...before, id] : before.filter((other) => other !== id);
    changeOptions({ tags: tops.every((top) => after.includes(top)) ? null : after });
  };
  return (
    <fieldset className={styles['tags']}>
      <legend>
        Tags{' '}
        <span>
          {shown.size} of {workspace.tags.size}
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
      {rows.map(({ id, name, depth, parents }) => (
        <div key={id} style={{ paddingInlineStart: depth * 16 }}>
          <Check
            checked={shown.has(id)}
            disabled={parents.some((parent) => shown.has(parent))}
            detail={counts.get(id) ?? 0}
            onChange={(checked) => choose(id, checked)}
          >
            <Mark look={lookOf(workspace.tags, id)} size={depth === 0 ? 'm' : 'child'} />
            {name}
          </Check>
        </div>
      ))}
    </fieldset>
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
