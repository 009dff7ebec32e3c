import { Check, Pencil, SearchX } from 'lucide-react';
import type { Verdict } from '../../shared/interchange/verify/verdict.ts';
import type { Verified } from '../../shared/interchange/verify/verify.ts';
import { legible } from '../../shared/interchange/verify/in-words.ts';
import { openPassage } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Changed } from './changed.tsx';
import styles from './finding.module.css';

const signs = { exact: Check, altered: Pencil, 'not found': SearchX } as const;
const names = { exact: 'Exact', altered: 'Altered', 'not found': 'Not found' } as const;

/** One quotation of the report: the verdict, where it stands, and what differs. */
export function Finding({ finding, onLeave }: { finding: Verified; onLeave: () => void }) {
  const { at, words, document, place, passage, verdict } = finding;
  const source = useWorkspace(({ documents }) => (document === null ? undefined : documents.get(document)));
  const Sign = signs[verdict.kind];
  return (
    <li className={styles['finding']} data-verdict={verdict.kind}>
      <p className={styles['verdict']}>
        <Sign size={14} aria-hidden="true" />
        <strong>{names[verdict.kind]}</strong>
        <span className={styles['at']}>{at}</span>
      </p>
      <div className={styles['said']}>
        <Words words={words} verdict={verdict} language={source?.language} />
        {verdict.kind === 'exact' || verdict.why === '' ? null : (
          <p className={styles['why']}>{sentence(verdict.why)}</p>
        )}
        {source === undefined ? null : (
          <p className={styles['where']}>
            {[`${source.number}${place === '' ? '' : `, ${place}`}`, source.title].join(' · ')}
          </p>
        )}
      </div>
      {source === undefined || passage === null ? null : (
        <Button
          kind="ghost"
          aria-label={`Show in the source: ${words.slice(0, 60)}`}
          onClick={() => {
            onLeave();
            openPassage(source.id, passage);
          }}
        >
          Show in the source
        </Button>
      )}
    </li>
  );
}

function Words({
  words,
  verdict,
  language,
}: {
  words: string;
  verdict: Verdict;
  language: string | undefined;
}) {
  if (verdict.kind !== 'altered' || verdict.changes.length === 0)
    return (
      <blockquote lang={language} className={styles['words']}>
        {legible(words)}
      </blockquote>
    );
  return (
    <dl className={styles['sides']}>
      <dt>Source</dt>
      <dd lang={language}>
        <Changed side="was" altered={verdict} />
      </dd>
      <dt>Report</dt>
      <dd lang={language}>
        <Changed side="is" altered={verdict} />
      </dd>
    </dl>
  );
}

function sentence(why: string): string {
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;
}
