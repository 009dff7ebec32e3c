import type { Patch } from '../../shared/commands/patch.ts';
import type { Notice } from '../../shared/ipc/contract.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { counted } from '../../shared/wording.ts';
import type { Condition, Replay } from './adapter.ts';
import type { Finding } from './findings.ts';
import { fileNames } from './names.ts';
import { type Recovered, savedAt } from './recovery.ts';
import type { ReplayFault } from './replay.ts';

/** What the analyst is told of how a workspace was found, and what there is to look at. */
export interface Told {
  readonly notices: readonly Notice[];
  readonly findings: readonly Finding[];
}

/** Of a sound file with a sound journal there is nothing to tell. `now` is when it is opened. */
export function toldOf(condition: Condition, replay: Replay, now: Moment): Told {
  const all = [
    condition.kind === 'restored' ? ofRecovery(condition, now) : null,
    condition.kind === 'changed' ? ofChange(condition.undoing) : null,
    condition.kind === 'restored' ? null : ofJournal(replay),
  ].filter((each) => each !== null);
  return {
    notices: all.map(({ notice }) => notice),
    findings: all.flatMap(({ finding }) => finding ?? []),
  };
}

interface Item {
  readonly notice: Notice;
  readonly finding: Finding | null;
}

function ofRecovery({ recovery, kept }: Extract<Condition, { kind: 'restored' }>, now: Moment): Item {
  const { reason, found } = recovery;
  const state = reason === 'is missing' ? 'was missing' : 'was damaged';
  const damaged = kept === null ? 'The file was left as it is.' : 'The damaged file is kept.';
  return {
    notice: {
      id: 'restored',
      sentence: `The workspace file ${state} and ${source(recovery, now)}.`,
      detail: [later(recovery), ...(reason === 'is missing' ? [] : [damaged])].join(' '),
      actions: [
        ...(found.length === 0 ? [] : [{ do: 'see-changes' as const, count: found.length }]),
        ...(reason === 'is missing' ? [] : [{ do: 'show-files' as const }]),
      ],
    },
    finding: {
      notice: 'restored',
      title: 'Changes found in the damaged file',
      lead: `${fileNames.workspace} ${reason}. These records could still be read in it, and differ from what was restored. Put back, they come into the workspace in one step, which can be undone.`,
      patches: found,
      take: { button: 'Put them back', done: 'put back' },
      label: 'Put back changes from the damaged file',
    },
  };
}

function source({ from, at, replay }: Recovered, now: Moment): string {
  if (from === 'damaged') return 'there is no good copy of it, so what can be read of it is open';
  if (from === 'backup') return `has been restored from the backup of ${shown(at, now)}`;
  return `has been restored as it was saved at ${shown(savedAt({ at, replay }), now)}`;
}

function later({ from, found, behind }: Recovered): string {
  if (found.length > 0) {
    const were = found.length === 1 ? 'was' : 'were';
    return behind === null || behind <= found.length
      ? `${counted(found.length, 'later change')} ${were} found in the damaged file.`
      : `Of ${counted(behind, 'edit')} made after that ${counted(found.length, 'change')} ${were} found in the damaged file.`;
  }
  if (behind === 0 && from !== 'damaged') return 'Nothing that was saved is missing.';
  if (from === 'damaged') return 'Records that are not in it could not be recovered.';
  return behind === null
    ? 'Changes made after that could not be recovered.'
    : `${counted(behind, 'change')} made after that could not be recovered.`;
}

function ofChange(undoing: readonly Patch[] | null): Item {
  const sentence = 'The workspace file was changed outside Readout.';
  if (undoing === null)
    return {
      notice: {
        id: 'changed-outside',
        sentence,
        detail: 'It is whole, and open as it is now. What was changed in it cannot be told.',
        actions: [],
      },
      finding: null,
    };
  return {
    notice: {
      id: 'changed-outside',
      sentence,
      detail: `It is open as it is now: ${counted(undoing.length, 'record')} ${undoing.length === 1 ? 'differs' : 'differ'} from what was saved.`,
      actions: [{ do: 'see-changes', count: undoing.length }],
    },
    finding: {
      notice: 'changed-outside',
      title: 'Changed outside Readout',
      lead: 'This is what would change if the workspace became again what was last saved here. It can be undone.',
      patches: undoing,
      take: { button: 'Go back to what was saved', done: 'taken back' },
      label: 'Go back to what was saved here',
    },
  };
}

function ofJournal({ fault, foreign }: Replay): Item | null {
  const told = fault === null ? null : journalSentence(fault);
  if (told === null) return null;
  return {
    notice: {
      id: 'journal',
      ...told,
      actions: foreign.length === 0 ? [] : [{ do: 'see-changes', count: foreign.length }],
    },
    finding: {
      notice: 'journal',
      title: 'Changes found in the journal',
      lead: 'These edits were saved on this computer, on another state of the workspace than the one that is open. Put back, they come into the workspace in one step, which can be undone.',
      patches: foreign,
      take: { button: 'Put them back', done: 'put back' },
      label: 'Put back changes from the journal',
    },
  };
}

/** Null of a torn end, which was never called saved: the status bar says it. */
function journalSentence(fault: ReplayFault): Pick<Notice, 'sentence' | 'detail'> | null {
  const kept = 'The journal is kept beside it.';
  switch (fault.kind) {
    case 'torn':
      return null;
    case 'damaged':
      return {
        sentence: `${fileNames.journal} was damaged: ${counted(fault.lines.length, 'line')} of it cannot be read.`,
        detail: `The workspace file is whole, and every other edit is here. What was done in ${fault.lines.length === 1 ? 'that line' : 'those lines'} may be missing. ${kept}`,
      };
    case 'gap': {
      const missing = fault.next - fault.after - 1;
      return {
        sentence: `${counted(missing, 'edit')} ${missing === 1 ? 'is' : 'are'} missing in ${fileNames.journal}.`,
        detail: `The workspace file is whole, and every other edit is here. ${kept}`,
      };
    }
    case 'foreign':
      return {
        sentence: `${fileNames.journal} does not belong to this workspace file, and was not brought in.`,
        detail: `One of the two was probably put here by another program. ${kept}`,
      };
    case 'missing':
      return {
        sentence: `${fileNames.journal} is missing.`,
        detail:
          'The workspace file is whole. Edits made after it was last written, if there were any, are lost.',
      };
  }
}

/** The time on this machine's clock: `14:10`, on another day with its date. */
function shown(moment: Moment, now: Moment): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return then.toDateString() === today.toDateString()
    ? then.toLocaleTimeString('en-GB', time)
    : then.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', ...time });
}
