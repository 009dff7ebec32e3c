/** A run of Markdown in the source pane: syntax and carriers are dimmed, what is quoted or a heading is strong. */
export interface SourceRun {
  readonly text: string;
  readonly look: 'plain' | 'syntax' | 'carrier' | 'strong';
}

export interface SourceLine {
  readonly number: number;
  readonly runs: readonly SourceRun[];
  /** Number of the heading the line is, from 0, else null. */
  readonly heading: number | null;
}

const syntax = /^> ?|\*\*|\\[!-/:-@[-`{-~]|\\$|&#\d+;| \[\^\d+\]|(?<= )<!-- readout [^<>]* -->(?= \||$)/g;

/**
 * The lines of some of a report's Markdown, from a line and heading of these numbers on. In it every `**` that is not
 * escaped begins or ends a quotation, which may go on over several lines.
 */
export function sourceLines(markdown: string, begins = { number: 1, heading: 0 }): SourceLine[] {
  let quoting = false;
  let headings = begins.heading;
  return markdown.split('\n').map((line, i) => {
    const number = begins.number + i;
    if (isHeading(line)) return { number, runs: [{ text: line, look: 'strong' }], heading: headings++ };
    const runs: SourceRun[] = [];
    const words = (text: string): void => {
      if (text !== '') runs.push({ text, look: quoting ? 'strong' : 'plain' });
    };
    let end = 0;
    for (const match of line.matchAll(syntax)) {
      words(line.slice(end, match.index));
      const [mark] = match;
      end = match.index + mark.length;
      if (mark === '**') quoting = !quoting;
      const look = mark.startsWith('<!--') ? 'carrier' : 'syntax';
      runs.push({ text: mark.startsWith('\\') ? '\\' : mark, look });
      if (mark.startsWith('\\')) words(mark.slice(1));
    }
    words(line.slice(end));
    return { number, runs, heading: null };
  });
}

/** Whether a line of a report's Markdown is a heading: a `#` that is none is escaped. */
export function isHeading(line: string): boolean {
  return /^#{1,6} /.test(line);
}
