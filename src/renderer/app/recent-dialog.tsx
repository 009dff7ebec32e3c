import { RecentList } from '../first-run/recent-list.tsx';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { useRecent } from '../state/recent.ts';
import { sentenceOf } from '../state/workspace.ts';
import { Dialog } from '../ui/dialog.tsx';

/** The workspaces that were open, to go back to. */
export function RecentDialog({ onClose }: { onClose: () => void }) {
  const recent = useRecent();
  const fail = (error: unknown): void => say(sentenceOf(error), 'error');
  return (
    <Dialog title="Recent workspaces" width={600} onClose={onClose}>
      {recent.length === 0 ? (
        <p>Workspaces that were open stand here. There is none but the one that is open.</p>
      ) : (
        <RecentList onOpen={(path) => void request('open', path).then(onClose, fail)} onFail={fail} />
      )}
    </Dialog>
  );
}
