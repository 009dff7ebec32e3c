import { pastedFile } from '../../shared/import/formats/pasted.ts';
import { foreignKind } from '../../shared/interchange/intake/kind.ts';
import { heldSource } from '../state/import-sources.ts';
import { reviewFiles } from '../state/importing.ts';
import { lookAtForeign } from '../state/intakes.ts';

/** Reviews what was pasted, with its headings and lists where it has any; looks at what are annotations. False: there is no text in it. */
export function reviewPasted(pasted: DataTransfer): boolean {
  const html = pasted.getData('text/html');
  const text = pasted.getData('text/plain');
  if (`${html}${text}`.trim() === '') return false;
  if (foreignKind('Pasted text.json', text) !== null) {
    lookAtForeign([heldSource('Pasted text.json', new TextEncoder().encode(text))]);
    return true;
  }
  const { name, bytes } = pastedFile({ html: html.trim() === '' ? null : html, text }, 'Pasted text');
  reviewFiles([heldSource(name, bytes)]);
  return true;
}

/** Reviews a text as if it were a file of this name. */
export function reviewText(name: string, text: string): void {
  reviewFiles([heldSource(name, new TextEncoder().encode(text))]);
}
