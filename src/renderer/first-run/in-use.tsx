import type { ErrorRecord } from '../../shared/model/errors.ts';
import { request } from '../state/bridge.ts';
import { Button } from '../ui/button.tsx';

/** What can be done about a workspace that another program has open; nothing for other failures. */
export function InUse({
  failure,
  ask,
}: {
  failure: ErrorRecord;
  /** Waits for what was asked of main and shows why it was not done. */
  ask: (what: Promise<unknown>) => void;
}) {
  const isElsewhere = failure.name === 'workspace-in-use-elsewhere';
  if (failure.name !== 'workspace-in-use' && !isElsewhere) return null;
  return (
    <>
      <Button onClick={() => ask(request('openInUse', 'read'))}>Open for reading</Button>
      {isElsewhere ? (
        <Button kind="ghost" onClick={() => ask(request('openInUse', 'take-over'))}>
          Take it over
        </Button>
      ) : null}
    </>
  );
}
