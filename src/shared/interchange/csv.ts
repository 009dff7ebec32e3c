/**
 * Rows of cells as CSV (RFC 4180, CR LF between records, UTF-8 with a byte order mark so that a
 * spreadsheet knows the encoding). A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, which `readCsv` takes away again. Lone surrogates cannot survive a file.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell as it was before it was kept from being a formula. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** What a spreadsheet takes for a formula, in half and full width, and apostrophes in front of it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) || safe === '' ? `"${safe.replaceAll('"', '""')}"` : safe;
}
