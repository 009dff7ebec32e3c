import type { BlockKind } from '../../../model/document.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that stand on lines of their own. */
export const ownLines = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p ' +
    'plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp button noscript',
);

/** Elements that are no text: what they hold is left out. */
export const leftOut = words(
  'script style template svg iframe object embed applet canvas audio video head title datalist textarea noframes ' +
    'noembed map area link meta base rp rt rtc',
);

/** Elements left out that the reader of the page sees in it. */
export const shownOtherwise = words('iframe object embed applet canvas audio video svg');

/** Elements whose white space stands as it is. */
export const verbatim = words('pre listing plaintext xmp');

/** What a block is, where its element says so. */
export const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['li', 'list-item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
