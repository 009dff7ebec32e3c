import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SavedList } from './saved-list.tsx';

/** The comparisons that are saved, over whatever screen is shown. */
export function SavedDialog({ onClose }: { onClose: () => void }) {
  const count = useWorkspace(({ comparisons }) => comparisons.size);
  return (
    <Dialog
      title="Saved comparisons"
      facts={count === 0 ? '' : String(count)}
      width={640}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {count === 0 ? (
        <p>No comparison is saved. One that is stands here with your note on it.</p>
      ) : (
        <SavedList onOpened={onClose} />
      )}
    </Dialog>
  );
}
