import { markdownBlocks, type MarkdownOptions } from '../../shared/report/markdown.ts';
import type { Report } from '../../shared/report/report.ts';
import { isHeading } from './source-lines.ts';

/** Some lines of a report's Markdown that are drawn together: whole blocks of it. */
export interface SourceChunk {
  readonly text: string;
  /** Numbers of its first line, from 1, and of its first heading, from 0. */
  readonly number: number;
  readonly heading: number;
  /** How wide each line is, in columns of a typewriter; and which are headings, by place. */
  readonly widths: readonly number[];
  readonly headings: readonly number[];
}

/** Lines after which a chunk ends. */
const enough = 40;

/** The Markdown of a report in chunks, each made when it is asked for. O(characters). */
export function* sourceChunks(report: Report, options: MarkdownOptions = {}): Generator<SourceChunk, void> {
  let number = 1;
  let heading = 0;
  let lines: string[] = [];
  const chunk = (): SourceChunk => {
    const headings = lines.flatMap((line, i) => (isHeading(line) ? [i] : []));
    const made = { text: lines.join('\n'), number, heading, widths: lines.map(widthOf), headings };
    number += lines.length;
    heading += headings.length;
    lines = [];
    return made;
  };
  let isFirst = true;
  for (const block of markdownBlocks(report, options)) {
    if (!isFirst) lines.push('');
    if (lines.length > enough) yield chunk();
    lines.push(...block.split('\n'));
    isFirst = false;
  }
  yield chunk();
}

/** Lines a chunk takes where so many columns are in a line: about, as words are not divided. */
export function rowsOf({ widths }: SourceChunk, columns: number): number {
  return widths.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / columns)), 0);
}

/** Han, kana and hangul are two columns wide. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0);
}
