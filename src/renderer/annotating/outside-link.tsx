import type { MouseEvent, ReactNode } from 'react';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { sentenceOf } from '../state/workspace.ts';

/** A link out of Readout: its whole address is shown and asked about before the browser opens it. */
export function OutsideLink({ address, children }: { address: string; children: ReactNode }) {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    request('openLink', address).catch((error: unknown) => say(sentenceOf(error), 'error'));
  };
  return (
    <a href={address} onClick={open}>
      {children}
    </a>
  );
}
