/**
 * Rows of cells as CSV (RFC 4180, CR LF between records, UTF-8 with a byte order mark so that a
 * spreadsheet knows the encoding). A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, which `rowsOfCsv` takes away again. Lone surrogates cannot survive a file.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * The rows of a CSV, with or without a byte order mark, whatever its line ends. A quotation mark
 * that is never closed reaches to the end. Empty lines are no rows. O(characters).
 */
export function rowsOfCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { groups } of csv.replace(/^\uFEFF/, '').matchAll(record)) {
    const { quoted, plain = '', end = '' } = groups ?? {};
    row.push(unarmed(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '' || quoted !== undefined) rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** One cell and what ends it: a comma, a line end, or nothing at the end of the file. */
const record = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)(?:"|$)|(?<plain>[^,\r\n]*))(?<end>,|\r\n|\r|\n|$)/g;

/** What a spreadsheet takes for a formula, in half and full width, and apostrophes in front of it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe === '' ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function unarmed(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}
