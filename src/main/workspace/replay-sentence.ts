import type { Replay } from './adapter.ts';

/** What the status bar says of a journal that had something to bring back; null where it had not. */
export function sentenceOf({ brought, fault }: Replay): string | null {
  const edits = brought === 1 ? '1 edit' : `${brought.toLocaleString('en-GB')} edits`;
  if (fault?.kind === 'torn')
    return brought === 0
      ? 'The last write was cut off; everything that was called saved is here'
      : `${edits} brought back from the journal; a write that was cut off, and never called saved, is not`;
  return brought === 0 ? null : `${edits} brought back from the journal`;
}
