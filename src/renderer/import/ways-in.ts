import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { heldSource, offeredSource } from '../state/import-sources.ts';
import { readAgain, reviewFiles } from '../state/importing.ts';
import { sentenceOf } from '../state/workspace.ts';

/** Asks for files, or for a folder of them, and reviews them. */
export async function chooseFiles(from: 'chooseFiles' | 'chooseFolder' = 'chooseFiles'): Promise<void> {
  try {
    reviewFiles((await request(from)).map(offeredSource));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}

/** Asks where a file is that could not be read, and reads that one in its place. */
export async function findFile(id: string, name: string): Promise<void> {
  try {
    const found = await request('findFile', name);
    if (found !== null) readAgain(id, offeredSource(found));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}

/** Reviews what was pasted, with its headings and lists where it has any. False: there is no text in it. */
export function reviewPasted(pasted: DataTransfer): boolean {
  const html = pasted.getData('text/html');
  const text = pasted.getData('text/plain');
  if (html.trim() !== '') reviewText('Pasted text.html', html);
  else if (text.trim() !== '') reviewText('Pasted text.txt', text);
  else return false;
  return true;
}

/** Reviews a text as if it were a file of this name. */
export function reviewText(name: string, text: string): void {
  reviewFiles([heldSource(name, new TextEncoder().encode(text))]);
}
