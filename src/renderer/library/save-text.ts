import type { Id } from '../../shared/model/ids.ts';
import { fileNameOf } from '../../shared/report/file-name.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { textOf } from '../state/texts.ts';
import { sentenceOf, workspaceNow } from '../state/workspace.ts';

/**
 * Writes all characters of a document to a text file, in UTF-8 with LF: what offsets count in, hidden
 * lines too. Of a plain text file that is what the file says. Says what came of it.
 */
export async function saveText(id: Id): Promise<void> {
  const document = workspaceNow().documents.get(id);
  if (document === undefined) return;
  const { number, title } = document;
  try {
    const { text } = await textOf(id);
    const path = await request('exportFile', {
      what: `text of ${number}`,
      name: `${fileNameOf(`${number} ${title}`)}.txt`,
      filter: { name: 'Text', extensions: ['txt'] },
      content: text,
      key: `text ${id}`,
    });
    say(path === null ? 'Not saved' : `The text of ${number} saved to ${path}`);
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
