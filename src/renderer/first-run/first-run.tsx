import { FileText, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { request } from '../state/bridge.ts';
import { chooseFiles } from '../state/choose-files.ts';
import { useRecent } from '../state/recent.ts';
import { sentenceOf, useDesk } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import styles from './first-run.module.css';
import { InUse } from './in-use.tsx';
import { RecentList } from './recent-list.tsx';

/** What a start without a workspace shows: begin with statements of one's own, or with the sample. */
export function FirstRun() {
  const sample = useDesk(({ start }) => start?.sample ?? []);
  const failure = useDesk((desk) => desk.failure);
  const recent = useRecent();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (what: Promise<unknown>): void => {
    what.then(
      () => setProblem(null),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  };
  const begin = async (): Promise<void> => {
    if (await request('createWorkspace')) await chooseFiles();
  };
  return (
    <main className={styles['page']} data-region="First steps">
      {failure === null ? null : (
        <div role="alert" className={styles['failure']}>
          <p>{failure.message}</p>
          {failure.reason === null ? null : <code>{failure.reason}</code>}
          <InUse failure={failure} ask={ask} />
        </div>
      )}
      <section className={styles['begin']}>
        <h1>Read statements closely</h1>
        <p>
          Make a workspace and add the texts you work on. Your work stays on this computer, in one folder.
        </p>
        <div>
          <Button kind="primary" onClick={() => ask(begin())}>
            <FileText size={15} aria-hidden="true" />
            New workspace with text files…
          </Button>
          <Button onClick={() => ask(request('createWorkspace'))}>Empty workspace…</Button>
          <Button onClick={() => ask(request('open', null))}>
            <FolderOpen size={15} aria-hidden="true" />
            Open a workspace…
          </Button>
        </div>
        {problem === null ? null : <p role="alert">{problem}</p>}
      </section>
      {recent.length === 0 ? null : (
        <section className={styles['recent']} aria-labelledby="recent-title">
          <h2 id="recent-title">Recent workspaces</h2>
          <RecentList
            onOpen={(path) => ask(request('open', path))}
            onFail={(error) => setProblem(sentenceOf(error))}
          />
        </section>
      )}
      <section className={styles['sample']} aria-labelledby="sample-title">
        <header>
          <div>
            <h2 id="sample-title">Sample workspace</h2>
            <p>Five accounts of China–Japan meetings, tagged and annotated.</p>
          </div>
          <Button onClick={() => ask(request('openSample'))}>Open the sample</Button>
        </header>
        <ul>
          {sample.map(({ number, title, outlet, date }) => (
            <li key={number}>
              <span className={styles['number']}>{number}</span>
              <span className={styles['title']}>{title}</span>
              <span className={styles['outlet']}>{outlet}</span>
              <span className={styles['date']}>{date}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
