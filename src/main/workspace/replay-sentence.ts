import type { Replay } from './adapter.ts';

/** What the status bar says of a journal that had something to bring back; null where it had not. */
export function sentenceOf({ brought, fault }: Replay): string | null {
  const edits = brought === 1 ? '1 edit' : `${brought.toLocaleString('en-GB')} edits`;
  if (fault?.kind === 'torn')
    return brought === 0
      ? 'The last edit was cut off unsaved; all that was saved is here'
      : `${edits} brought back from the journal, one more cut off unsaved`;
  return brought === 0 ? null : `${edits} brought back from the journal`;
}
