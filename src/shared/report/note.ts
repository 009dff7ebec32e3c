/** A run of a note: words as typed, or a link with its label. */
export interface NoteRun {
  readonly text: string;
  /** The address, `http:` or `https:`, or null for plain words. */
  readonly link: string | null;
}

/** A note as it is set: paragraphs of lines of runs. Notes are plain text with links, nothing more. */
export type NoteParagraph = readonly (readonly NoteRun[])[];

/** The paragraphs of a note; none for a note of white space. Lines stay as typed, without white space at their edges. */
export function noteParagraphs(note: string): NoteParagraph[] {
  return note
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split('\n').map((line) => noteRuns(line.trim())));
}

const links =
  /\[(?<label>[^\]\n]+)\]\((?<target>https?:\/\/[^\s()<>\p{Cc}]+)\)|(?<bare>https?:\/\/[^\s<>\p{Cc}]*[^\s<>\p{Cc}.,;:!?'"”’)\]}])/giu;

/** The words and links of a line, or of more, in order, white space as typed. */
export function noteRuns(line: string): NoteRun[] {
  const result: NoteRun[] = [];
  let end = 0;
  if (!/https?:/i.test(line)) return line === '' ? [] : [{ text: line, link: null }];
  for (const match of line.matchAll(links)) {
    if (match.index > end) result.push({ text: line.slice(end, match.index), link: null });
    const { label, target, bare } = match.groups ?? {};
    result.push({ text: label ?? bare ?? '', link: target ?? bare ?? null });
    end = match.index + match[0].length;
  }
  if (end < line.length) result.push({ text: line.slice(end), link: null });
  return result;
}
