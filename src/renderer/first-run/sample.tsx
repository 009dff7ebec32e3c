import { request } from '../state/bridge.ts';
import { useDesk } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import styles from './sample.module.css';

/** The sample workspace: what is in it, and the way to it. */
export function Sample({ ask }: { ask: (what: Promise<unknown>) => void }) {
  const sample = useDesk(({ start }) => start?.sample ?? none);
  return (
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
  );
}

const none = [] as const;
