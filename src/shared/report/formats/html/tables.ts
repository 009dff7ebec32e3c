import { carrierText } from '../../carrier.ts';
import type { ReportAligned, ReportAlignedBlock, ReportAlignedRow, ReportTable } from '../../report.ts';
import { element, type HtmlElement } from './element.ts';
import { languageFor } from '../languages.ts';
import { inked } from './notes.ts';

/** Figures or facts: the first cell of a row says what it is of. */
export function tableOf({ head, rows }: ReportTable): HtmlElement {
  const cellOf = (text: string, i: number): HtmlElement => {
    const figure = head[i]?.isFigure === true ? 'figure' : null;
    return i === 0
      ? element('th', { scope: 'row', class: figure }, text)
      : element('td', { class: figure }, text);
  };
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map(({ name, isFigure }) =>
          element('th', { scope: 'col', class: isFigure ? 'figure' : null }, name),
        ),
      ),
    ),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map(cellOf)))),
  );
}

/** Two texts in two columns; over each row stands how its sides relate, in words. */
export function alignedTable({ head, languages, rows }: ReportAligned): HtmlElement {
  const [left, right] = languages;
  const side = (blocks: readonly ReportAlignedBlock[], lang: string): HtmlElement =>
    element('td', {}, ...blocks.map((block) => blockOf(block, lang)));
  return element(
    'table',
    { class: 'aligned' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map((name, i) =>
          element('th', { scope: 'col', lang: languageFor(name, languages[i] ?? null) }, name),
        ),
      ),
    ),
    ...rows.map((row) =>
      element(
        'tbody',
        { class: isLong(row) ? 'long' : null },
        element('tr', {}, element('th', { scope: 'rowgroup', colspan: '2' }, row.relation)),
        element('tr', {}, side(row.left, left), side(row.right, right)),
      ),
    ),
  );
}

/** Whether a row may stand on two pages: else much of one could be empty before it. */
function isLong({ left, right }: ReportAlignedRow): boolean {
  const size = (blocks: readonly ReportAlignedBlock[]): number =>
    blocks.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(size(left), size(right)) > 900;
}

function blockOf({ place, pieces, carrier }: ReportAlignedBlock, lang: string): HtmlElement {
  const readout = carrier === null ? null : carrierText(carrier);
  return element(
    'p',
    {},
    element('span', { class: 'place' }, place),
    ' ',
    element('span', { class: 'words', lang, 'data-readout': readout }, ...inked(pieces, true)),
  );
}
