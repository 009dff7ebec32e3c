import { useState } from 'react';
import { countsInWords, verdictCounts } from '../../shared/interchange/verify/in-words.ts';
import type { Verified } from '../../shared/interchange/verify/verify.ts';
import { useMore } from '../ui/use-more.tsx';
import { ViewSwitch } from '../ui/view-switch.tsx';
import { Finding } from './finding.tsx';
import styles from './findings.module.css';

/** Findings drawn at once. */
const some = 200;

/** The figures, then each quotation with its verdict; those that are not exact first of all where there are some. */
export function Findings({ verified, onLeave }: { verified: readonly Verified[]; onLeave: () => void }) {
  const counts = verdictCounts(verified);
  const wrong = verified.filter(({ verdict }) => verdict.kind !== 'exact');
  const [view, setView] = useState<'all' | 'wrong'>(wrong.length === 0 ? 'all' : 'wrong');
  const shown = view === 'all' ? verified : wrong;
  return (
    <div className={styles['findings']}>
      <div className={styles['head']}>
        <p role="status">
          <strong>{countsInWords(counts)}</strong>
          {wrong.length === 0 ? ': every quotation is exactly what its source says.' : null}
        </p>
        <ViewSwitch
          label="Show"
          views={[
            { view: 'all', name: `All ${verified.length.toLocaleString('en')}` },
            {
              view: 'wrong',
              name: `Not exact ${wrong.length.toLocaleString('en')}`,
              disabled: wrong.length === 0,
            },
          ]}
          shown={view}
          onShow={setView}
        />
      </div>
      <List key={view} shown={shown} onLeave={onLeave} />
    </div>
  );
}

function List({ shown, onLeave }: { shown: readonly Verified[]; onLeave: () => void }) {
  const { most, line } = useMore(shown.length, some);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <div role="group" aria-label="Quotations" tabIndex={0} className={styles['list']}>
      <ul>
        {shown.slice(0, most).map((finding, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- findings never change
          <Finding key={i} finding={finding} onLeave={onLeave} />
        ))}
      </ul>
      {line}
    </div>
  );
}
