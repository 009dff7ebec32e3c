import { useEffect, useState } from 'react';
import type { NoticeChanges } from '../../shared/ipc/contract.ts';
import { counted } from '../../shared/wording.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { takeFound } from '../state/found.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { DifferencesDialog } from './differences-dialog.tsx';

/** What a notice has to list, and the button that brings it into the workspace. */
export function FoundDialog({ notice, onClose }: { notice: string; onClose: () => void }) {
  const [changes, setChanges] = useState<NoticeChanges | null>(null);
  const [states] = useState(() => [workspaceNow()]);
  useEffect(() => {
    request('noticeChanges', notice).then(setChanges, (error: unknown) => say(sentenceOf(error), 'error'));
  }, [notice]);
  if (changes === null) return null;
  const { title, lead, patches, take } = changes;
  const onTake = async (): Promise<void> => {
    try {
      await takeFound(notice, `${counted(patches.length, 'change')} ${take?.done ?? ''}`);
      onClose();
    } catch (error) {
      say(sentenceOf(error), 'error');
    }
  };
  return (
    <DifferencesDialog
      title={title}
      lead={lead}
      patches={patches}
      states={states}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          {take === null || patches.length === 0 ? null : (
            <Button kind="primary" onClick={() => void onTake()}>
              {take.button}
            </Button>
          )}
        </>
      }
    />
  );
}
