import { basename } from 'node:path';
import type { Patch } from '../../shared/commands/patch.ts';
import { changesInWords } from '../../shared/difference/in-words.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Notice } from '../../shared/ipc/contract.ts';
import type { Merge } from '../../shared/merging/three-way.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { counted } from '../../shared/wording.ts';
import type { Finding } from './findings.ts';
import type { Holder } from './lock-holder.ts';
import { fileNames } from './names.ts';

// What the analyst is told of what other hands did in the folder.

export function reloadSentence(patches: readonly Patch[]): string {
  return `Reloaded: the file was changed outside Readout. ${changesInWords(patches)}.`;
}

/** What a merge is told by: where both sides changed something, that is listed; else what came in. */
export function mergeNews(
  merge: Merge & { readonly ours: Workspace },
  theirs: Workspace,
  kept: string,
): [Notice, Finding] {
  const others = otherVersions(merge, theirs);
  const listed = others.length === 0 ? merge.patches : others;
  const came = changesInWords(merge.patches);
  const id = 'merged';
  return [
    {
      id,
      sentence: `${fileNames.workspace} was changed outside Readout and merged: ${changedOnBoth(others.length)} changed on both sides.`,
      detail: `${others.length === 0 ? '' : 'The newest edit was taken. '}${came === '' ? 'Nothing came from there' : `From there: ${came}`}. The other version is kept as ${basename(kept)}.`,
      actions: listed.length === 0 ? [] : [{ do: 'see-changes', count: listed.length }],
    },
    {
      notice: id,
      label: 'Take the other versions',
      patches: listed,
      ...(others.length === 0
        ? { title: 'What came in', lead: 'Changed outside Readout, and in the workspace now.', take: null }
        : {
            title: 'Changed on both sides',
            lead: 'Each as it is in the workspace now, which is the newest edit, and as it would be with the other version.',
            take: { button: 'Take the other versions', done: 'taken' },
          }),
    },
  ];
}

function changedOnBoth(records: number): string {
  return records === 0 ? 'nothing was' : `${counted(records, 'record')} ${records === 1 ? 'was' : 'were'}`;
}

/** Of what both sides changed, from what was taken to what was not. */
function otherVersions(
  { workspace, conflicts, ours }: Merge & { readonly ours: Workspace },
  theirs: Workspace,
): Patch[] {
  const keys = (taken: 'ours' | 'theirs'): Set<string> =>
    new Set(conflicts.filter((each) => each.taken === taken).map(keyOf));
  const [fromTheirs, fromOurs] = [keys('ours'), keys('theirs')];
  return [
    ...patchesBetween(workspace, theirs).filter((patch) => fromTheirs.has(keyOf(patch))),
    ...patchesBetween(workspace, ours).filter(
      (patch) => fromOurs.has(keyOf(patch)) && !fromTheirs.has(keyOf(patch)),
    ),
  ];
}

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection} ${id}`;
}

/** Why what is open was written again. `kept` is where what was found lies now. */
export function putBackNotice(why: 'deleted' | 'damaged' | 'another', kept: string | null): Notice {
  return {
    id: 'put-back',
    sentence: `${fileNames.workspace} was ${happened[why]}.`,
    detail: `What is open here is whole and was saved again.${kept === null ? '' : ` What stood there is kept as ${basename(kept)}.`}`,
    actions: [],
  };
}

const happened = {
  deleted: 'deleted outside Readout',
  damaged: 'changed outside Readout and cannot be read',
  another: 'replaced by another workspace outside Readout',
} as const;

/** Why nothing can be changed any more: a newer program has written the file. */
export function standBackSentence(version: number, kept: string | null): string {
  return `${fileNames.workspace} was changed by a newer version of Readout (format ${version}) while it was open here. It is open for reading only, so that nothing this version does not know is lost.${kept === null ? '' : ` What was not yet in it is kept beside it as ${basename(kept)}.`}`;
}

/** Why nothing is written: another has the folder, or there is no folder any more. */
export function takenNotice(folder: string, holder: Holder | null): Notice {
  const detail = 'What you do here stays in memory until you save a copy of it elsewhere';
  return {
    id: 'taken',
    sentence:
      holder === null
        ? `${folder} is gone: it was moved, renamed or deleted outside Readout.`
        : `Readout on the computer ‘${holder.host}’${holder.by === null ? '' : ` (${holder.by})`} has taken this workspace over.`,
    detail:
      holder === null
        ? `${detail}, or until it is back.`
        : `Nothing is written from here any more. ${detail}, or until it is closed there: then both are merged.`,
    actions: [{ do: 'save-copy' }],
  };
}
