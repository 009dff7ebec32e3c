import { useEffect, useState } from 'react';
import type { LastExport } from '../../shared/ipc/exports.ts';
import { request } from '../state/bridge.ts';
import { saved } from './save.ts';

/** The latest export whose key begins so, also of a day before; null where there is none. */
export function useLastExport(beginning: string | null): LastExport | null {
  const [last, setLast] = useState<LastExport | null>(null);
  useEffect(() => {
    if (beginning === null) return undefined;
    let wanted = true;
    const ask = (): void =>
      void request('lastExport', [beginning]).then(
        (found) => wanted && setLast(found),
        () => undefined, // nothing is shown of what cannot be had
      );
    ask();
    const leaveOff = saved.follow(ask);
    return () => {
      wanted = false;
      leaveOff();
    };
  }, [beginning]);
  return beginning !== null && last?.key.startsWith(beginning) === true ? last : null;
}
