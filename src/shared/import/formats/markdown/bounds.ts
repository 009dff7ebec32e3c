/** Longer Markdown is read as plain text: its parser takes microseconds a character. In UTF-16. */
const longest = 500_000;
/** Deeper nesting than any author's, in columns before a line's first letter. */
const deepest = 200;
/** Marks in one paragraph that the parser must pair: it looks for partners of each among all. */
const mostMarks = 2_000;

/** Whether a text would cost more to read as Markdown than any that a person wrote. O(text). */
export function isTooMuch(text: string): boolean {
  if (text.length > longest) return true;
  let marks = 0;
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const line = text.slice(from, feed < 0 ? text.length : feed);
    from += line.length + 1;
    if (line.trim() === '') marks = 0;
    marks += line.match(/[*_`~[\]<&|]/g)?.length ?? 0;
    if (marks > mostMarks || depthOf(line) > deepest) return true;
  }
  return false;
}

/** Columns of a line that may open lists and quotations within each other; a rule across the page opens none. */
function depthOf(line: string): number {
  const opened = /^(?:[ \t>*+-]|\d+[.)])*/.exec(line)?.[0] ?? '';
  return opened.length === line.length ? opened.replace(/[-*+ \t]/g, '').length : opened.length;
}
