import type { CodebookEntry } from '../../shared/interchange/codebook-entry.ts';
import { codebookCsv } from '../../shared/interchange/codebook-csv.ts';
import { readCodebookFile } from '../../shared/interchange/codebook-file.ts';
import type { CodebookImport } from '../../shared/interchange/codebook-import.ts';
import { codebookJson } from '../../shared/interchange/codebook-json.ts';
import { counted } from '../../shared/wording.ts';
import { request } from '../state/bridge.ts';
import { saveFile } from '../exports/save.ts';
import { exportWhole } from '../exports/whole.ts';
import { toast } from '../state/feedback.ts';
import { notify, run, sentenceOf, toastDone, workspaceNow } from '../state/workspace.ts';

/** A codebook file that was read. */
export interface ReadCodebook {
  readonly name: string;
  readonly entries: readonly CodebookEntry[];
}

const formats = {
  csv: { name: 'CSV', written: codebookCsv },
  json: { name: 'JSON', written: codebookJson },
} as const;

/** Asks where and writes the whole codebook there. */
export async function exportCodebook(format: keyof typeof formats | 'qdc'): Promise<void> {
  const workspace = workspaceNow();
  if (format === 'qdc') {
    await exportWhole(format);
    return;
  }
  const { name, written } = formats[format];
  try {
    const file = {
      what: 'codebook',
      name: `${fileName(workspace.name)} codebook.${format}`,
      kind: { name, ending: format },
      key: `codebook ${workspace.id} ${format}`,
      content: written(workspace),
    };
    await saveFile(file, false);
  } catch (error) {
    complain(error);
  }
}

/** Asks for a codebook file and reads it; null when there is none or it cannot be read, and that was said. */
export async function chooseCodebook(): Promise<ReadCodebook | null> {
  try {
    const file = await request('chooseText', {
      title: 'Import a codebook',
      filter: { name: 'Codebook', extensions: ['qdc', 'json', 'csv', 'tsv', 'txt'] },
    });
    return file === null ? null : { name: file.name, entries: readCodebookFile(file.name, file.bytes) };
  } catch (error) {
    complain(error);
    return null;
  }
}

/** Does what a plan says, one step to undo. Answers whether it was done. */
export async function importCodebook({ tags, memos, added, changed }: CodebookImport): Promise<boolean> {
  const done = await run({
    type: 'batch',
    label: 'import codebook',
    steps: [
      ...(tags.length === 0 ? [] : [{ type: 'putTags' as const, tags: [...tags] }]),
      ...memos.map((memo) => ({ type: 'writeMemo' as const, ...memo })),
    ],
  });
  if (done)
    toastDone(
      `Codebook imported: ${counted(added.length, 'new tag')}${changed.length === 0 ? '' : `, ${changed.length} changed`}`,
    );
  return done;
}

/** Said at once, and kept on a banner for when the editor is closed. */
function complain(error: unknown): void {
  toast(sentenceOf(error));
  notify('The codebook file was not used.', sentenceOf(error));
}

function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, '-');
}
