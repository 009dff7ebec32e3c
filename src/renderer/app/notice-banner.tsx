import { History, X } from 'lucide-react';
import { useState } from 'react';
import type { Notice, NoticeAction } from '../../shared/ipc/contract.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { takeFound } from '../state/found.ts';
import { dismissNotice, sentenceOf } from '../state/workspace.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { lazily } from '../ui/lazily.tsx';
import styles from './banners.module.css';

const FoundDialog = lazily(async () => (await import('../differences/found-dialog.tsx')).FoundDialog);

/** What the analyst must know about the workspace, with what can be done about it, until it is dismissed. */
export function NoticeBanner({ notice: { id, sentence, detail, actions } }: { notice: Notice }) {
  const [isListed, setListed] = useState(false);
  return (
    <>
      <div role="alert" className={styles['banner']}>
        <History size={16} aria-hidden="true" />
        <p>
          <b>{sentence}</b> {detail}
        </p>
        {actions.map((action, i) => (
          <Button
            key={action.do}
            kind={i === 0 ? 'secondary' : 'ghost'}
            onClick={() => (action.do === 'see-changes' ? setListed(true) : act(id, action))}
          >
            {wordsOf(action)}
          </Button>
        ))}
        <IconButton label="Dismiss" onClick={() => dismissNotice(id)}>
          <X size={16} />
        </IconButton>
      </div>
      {isListed ? <FoundDialog notice={id} onClose={() => setListed(false)} /> : null}
    </>
  );
}

function wordsOf(action: NoticeAction): string {
  switch (action.do) {
    case 'see-changes':
      return action.count === 1 ? 'See the change' : `See the ${action.count.toLocaleString('en')} changes`;
    case 'take-changes':
      return action.button;
    case 'show-files':
      return 'Show both files';
    case 'save-copy':
      return 'Save a copy…';
  }
}

function act(notice: string, action: Exclude<NoticeAction, { do: 'see-changes' }>): void {
  asked(notice, action).catch((error: unknown) => say(sentenceOf(error), 'error'));
}

function asked(notice: string, action: Exclude<NoticeAction, { do: 'see-changes' }>): Promise<unknown> {
  switch (action.do) {
    case 'take-changes':
      return takeFound(notice, action.done);
    case 'show-files':
      return request('showDamaged');
    case 'save-copy':
      return request('saveCopy');
  }
}
