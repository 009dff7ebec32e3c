import { useState } from 'react';
import { useRecent } from '../state/recent.ts';
import { request } from '../state/bridge.ts';
import { sentenceOf, useDesk } from '../state/workspace.ts';
import { DropZone } from '../ways-in/drop-zone.tsx';
import styles from './first-run.module.css';
import { FirstRail } from './first-rail.tsx';
import { InUse } from './in-use.tsx';
import { OtherBeginnings } from './other-beginnings.tsx';
import { RecentList } from './recent-list.tsx';
import { Sample } from './sample.tsx';

/** What a start without a workspace shows: begin with statements of one's own, or with the sample. */
export function FirstRun() {
  const failure = useDesk((desk) => desk.failure);
  const recent = useRecent();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (what: Promise<unknown>): void => {
    what.then(
      () => setProblem(null),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  };
  return (
    <>
      <FirstRail ask={ask} />
      <main className={styles['page']} data-region="First steps">
        {failure === null ? null : (
          <div role="alert" className={styles['failure']}>
            <p>{failure.message}</p>
            {failure.reason === null ? null : <code>{failure.reason}</code>}
            <InUse failure={failure} ask={ask} />
          </div>
        )}
        {problem === null ? null : (
          <div role="alert" className={styles['failure']}>
            <p>{problem}</p>
          </div>
        )}
        <DropZone />
        {recent.length === 0 ? null : (
          <section className={styles['recent']} aria-labelledby="recent-title">
            <h2 id="recent-title">Recent workspaces</h2>
            <RecentList
              onOpen={(path) => ask(request('open', path))}
              onFail={(error) => setProblem(sentenceOf(error))}
            />
          </section>
        )}
        <Sample ask={ask} />
        <OtherBeginnings ask={ask} />
      </main>
    </>
  );
}
