import { Lock, TriangleAlert, X } from 'lucide-react';
import { InUse } from '../first-run/in-use.tsx';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { dismissFailure, sentenceOf, useDesk } from '../state/workspace.ts';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './banners.module.css';
import { NoticeBanner } from './notice-banner.tsx';

/** What the analyst must know about the file, until it is dismissed; and that it is not being saved, until it is. */
export function Banners() {
  const notices = useDesk(({ mirror }) => mirror?.notices);
  const saved = useDesk(({ mirror }) => mirror?.saved);
  const path = useDesk(({ mirror }) => mirror?.path);
  const failure = useDesk(({ mirror, failure: error }) => (mirror === null ? null : error));
  return (
    <div role="region" aria-label="Notices" className={styles['area']}>
      {saved?.state === 'failed' ? (
        <div role="alert" className={styles['banner']}>
          <TriangleAlert size={16} aria-hidden="true" />
          <p>
            <b>Not saved.</b> {saved.error.message} Your work is kept in memory and saving is tried again.{' '}
            {saved.error.reason === null ? null : <code>{saved.error.reason}</code>}
          </p>
          <Button onClick={() => ask(request('saveCopy'))}>Save a copy…</Button>
          <Button kind="ghost" onClick={() => ask(request('retrySave'))}>
            Try now
          </Button>
        </div>
      ) : null}
      {saved?.state === 'read-only' ? (
        <div role="alert" className={styles['banner']}>
          <Lock size={16} aria-hidden="true" />
          <p>
            <Sentences text={saved.sentence} />
          </p>
          {saved.isFree && path !== undefined ? (
            <Button onClick={() => ask(request('open', path))}>Annotate it here</Button>
          ) : null}
          <Button onClick={() => ask(request('saveCopy'))}>Save a copy…</Button>
        </div>
      ) : null}
      {failure === null ? null : (
        <div role="alert" className={styles['banner']}>
          <TriangleAlert size={16} aria-hidden="true" />
          <p>
            <Sentences text={failure.message} />{' '}
            {failure.reason === null ? null : <code>{failure.reason}</code>}
          </p>
          <InUse failure={failure} ask={ask} />
          <IconButton label="Dismiss" onClick={dismissFailure}>
            <X size={16} />
          </IconButton>
        </div>
      )}
      {notices?.map((notice) => (
        <NoticeBanner key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** The first of some sentences stands out, as a notice's does. */
function Sentences({ text }: { text: string }) {
  const [first = '', ...rest] = text.split(/(?<=\.) /);
  return (
    <>
      <b>{first}</b> {rest.join(' ')}
    </>
  );
}

function ask(what: Promise<unknown>): void {
  what.catch((error: unknown) => say(sentenceOf(error), 'error'));
}
