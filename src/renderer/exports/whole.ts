import { type WholeFormat, wholeFormats } from '../../shared/interchange/whole-format.ts';
import { fileNameOf } from '../../shared/report/file-name.ts';
import { say, toast } from '../state/feedback.ts';
import { notify, sentenceOf, workspaceNow } from '../state/workspace.ts';
import { saveFile } from './save.ts';
import { writtenWorkspace } from './written-here.ts';

/** Exports the whole workspace; what went wrong is told. `again`: where it was exported the last time. */
export async function exportWhole(format: WholeFormat, again = false): Promise<void> {
  try {
    await saveWhole(format, again, new AbortController().signal);
  } catch (error) {
    toast(sentenceOf(error));
    notify(`The ${wholeFormats[format].what} was not exported.`, sentenceOf(error));
  }
}

/** Exports the whole workspace, unless it is given up before it is written. Throws a ReadoutError. */
export async function saveWhole(format: WholeFormat, again: boolean, signal: AbortSignal): Promise<void> {
  const { name, what, file, ending } = wholeFormats[format];
  const workspace = workspaceNow();
  say(`Writing the ${what}`);
  const written = await writtenWorkspace(format, signal);
  if (written === null) return;
  const ready = {
    what,
    name: `${fileNameOf(`${workspace.name} ${file}`)}.${ending}`,
    kind: { name, ending },
    key: `${wholeKey(workspace.id)}${format}`,
    ...written,
  };
  await saveFile(ready, again);
}

/** With what the keys of exports of a whole workspace begin; the format follows. */
export function wholeKey(workspace: string): string {
  return `workspace ${workspace} `;
}
