import { useMemo } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { choiceOf } from '../../shared/report/choice.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Check } from '../ui/choices.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './document-choices.module.css';

/** Which documents the report is of. */
export function DocumentChoices({ options }: { options: ReportOptions }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const chosen = options.documents?.filter((id) => documents.has(id)) ?? null;
  return (
    <Disclosure
      name="Documents"
      detail={chosen === null ? `All ${documents.size}` : `${chosen.length} of ${documents.size}`}
    >
      <Documents options={options} chosen={chosen} />
    </Disclosure>
  );
}

function Documents({ options, chosen }: { options: ReportOptions; chosen: readonly Id[] | null }) {
  const workspace = useWorkspace((state) => state);
  const ordered = documentsInOrder(workspace.documents);
  const counts = useMemo(() => {
    const found = new Map<Id, number>();
    for (const { document } of choiceOf(workspace, { ...options, documents: null }).annotations)
      found.set(document, (found.get(document) ?? 0) + 1);
    return found;
  }, [workspace, options]);
  const choose = (id: Id, isIn: boolean): void => {
    const before = chosen ?? ordered.map((document) => document.id);
    const after = isIn ? [...before, id] : before.filter((other) => other !== id);
    changeOptions({ documents: after.length === ordered.length ? null : after });
  };
  return (
    <>
      <button
        type="button"
        className={styles['all']}
        aria-label={chosen === null ? 'Choose none of the documents' : 'Choose all documents'}
        onClick={() => changeOptions({ documents: chosen === null ? [] : null })}
      >
        {chosen === null ? 'Choose none' : 'Choose all'}
      </button>
      {ordered.map(({ id, number, title, language }) => (
        <Check
          key={id}
          checked={chosen?.includes(id) ?? true}
          detail={counts.get(id) ?? 0}
          onChange={(isIn) => choose(id, isIn)}
        >
          <span className={styles['document']} title={title}>
            {number} <span lang={language}>{title}</span>
          </span>
        </Check>
      ))}
    </>
  );
}
