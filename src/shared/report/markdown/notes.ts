import { escaped, type Flavour, settled } from '../escape.ts';
import { noteParagraphs, type NoteRun } from '../note.ts';

/** The paragraphs of what the analyst typed. Lines end where they ended them. */
export function notesOf(text: string, flavour: Flavour): string[] {
  return noteParagraphs(text).map((lines) =>
    lines.map((line) => settled(line.map((run) => noteRun(run, flavour)).join(''), flavour)).join('\\\n'),
  );
}

function noteRun({ text, link }: NoteRun, flavour: Flavour): string {
  if (link === null) return escaped(text, flavour);
  return link === text ? `<${link}>` : `[${escaped(text, flavour)}](<${link.replaceAll('\\', '\\\\')}>)`;
}
