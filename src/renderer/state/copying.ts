import type { CopiedQuotation } from '../../shared/report/copied-quotation.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { sentenceOf } from './workspace.ts';

/** Puts a quotation on the clipboard as rich text and as Markdown, and says so: `said` is the sentence. */
export async function copyQuotation(quotation: CopiedQuotation, said: string): Promise<void> {
  const stop = new AbortController();
  const given = whenCopied((data) => set(data, quotation), stop.signal);
  try {
    await request('copy');
    if (await given) say(said);
    else say('The system did not take what was to be copied. Try again.', 'error');
  } catch (error) {
    say(sentenceOf(error), 'error');
  } finally {
    stop.abort();
  }
}

/** Gives a quotation to what is dragged, as rich text and as Markdown. */
export function giveQuotation(data: DataTransfer, quotation: CopiedQuotation): void {
  data.clearData();
  set(data, quotation);
  data.effectAllowed = 'copy';
}

function set(data: DataTransfer, { markdown, html }: CopiedQuotation): void {
  data.setData('text/html', html);
  data.setData('text/plain', markdown);
}

/** How long the system may take to ask for what is copied, milliseconds. */
const patience = 2_000;

/** Fills the next copy of the page in place of its selection. Answers whether there was one. */
function whenCopied(fill: (data: DataTransfer) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    // Without a selection the browser copies only for a page that says it will.
    document.addEventListener('beforecopy', (event) => event.preventDefault(), { capture: true, signal });
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.clipboardData !== null) fill(event.clipboardData);
        resolve(event.clipboardData !== null);
      },
      { capture: true, signal },
    );
    const late = setTimeout(() => resolve(false), patience);
    signal.addEventListener('abort', () => clearTimeout(late));
  });
}
