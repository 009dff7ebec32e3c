import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { choiceOf, chosenTags } from '../../shared/report/choice.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { Check } from './choices.tsx';
import styles from './tag-choices.module.css';
import { changeOptions } from './use-options.ts';

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

/** Passages under each tag or one inside it: as many as the report has, or would have with the tag. */
function passageCounts(workspace: Workspace, options: ReportOptions): ReadonlyMap<Id, number> {
  const copies = options.copies || options.arrange === 'comparison';
  const within = choiceOf(workspace, { ...options, copies });
  const all = options.tags === null ? within : choiceOf(workspace, { ...options, copies, tags: null });
  const chosen = countsUnder(workspace, within.annotations);
  const others = countsUnder(workspace, all.annotations);
  return new Map(
    [...workspace.tags.keys()].map((id) => [id, (within.tags.has(id) ? chosen : others).get(id) ?? 0]),
  );
}

function countsUnder({ tags }: Workspace, annotations: readonly Annotation[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const annotation of annotations) {
    const under = new Set(annotation.tags.flatMap((id) => pathOf(tags, id).map((tag) => tag.id)));
    for (const id of under) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
