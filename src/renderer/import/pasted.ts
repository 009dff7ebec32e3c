import { heldSource } from '../state/import-sources.ts';
import { reviewFiles } from '../state/importing.ts';

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
