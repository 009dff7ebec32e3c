import { type Archive, openArchive } from '../../../import/archive/archive.ts';
import type { ImportFile } from '../../../import/reading.ts';
import { damaged, empty } from '../../../import/refusals.ts';
import { parsedProject } from './parse-project.ts';
import type { Guid, RefiNote, RefiProject, RefiSource } from './project.ts';
import { bytesAt, fileText, inlineText, type SourceText } from './source-text.ts';

/** A project with the texts of its sources; null where a text is not in the file. */
export interface ReadProject extends RefiProject {
  readonly texts: ReadonlyMap<RefiSource, SourceText | null>;
}

/**
 * Reads a project (`.qdpx`, or a `.qde` by itself, whose texts lie elsewhere). Nothing outside the file is read, whatever
 * its paths say. Throws a ReadoutError naming the file where it is damaged, no project, or would cost too much.
 */
export async function readProject(file: ImportFile): Promise<ReadProject> {
  if (file.bytes.length === 0) throw empty(file.name);
  const archive = isZip(file.bytes) ? await openArchive(file) : null;
  const { part, bytes } =
    archive === null ? { part: file.name, bytes: file.bytes } : await partOf(file, archive);
  const project = parsedProject(file, part, bytes);
  const texts = new Map<RefiSource, SourceText | null>();
  for (const source of project.sources) texts.set(source, await textOf(archive, source));
  const notes = new Map<Guid, RefiNote>();
  for (const note of project.notes.values()) notes.set(note.guid, await withWords(archive, note));
  return { ...project, notes, texts };
}

/** Programs call it `project.qde` or after the project; it stands at the root, as a rule alone. */
async function partOf(file: ImportFile, archive: Archive) {
  const parts = archive.names.filter((name) => /\.qde$/i.test(name));
  const [part] = parts.toSorted((a, b) => rank(a) - rank(b));
  const bytes = part === undefined ? null : await archive.bytes(part);
  if (part === undefined || bytes === null)
    throw damaged(file.name, 'it is no REFI-QDA project (there is no .qde file in it)');
  return { part, bytes };
}

function rank(name: string): number {
  return (name.includes('/') ? 2 : 0) + (name.toLowerCase().endsWith('project.qde') ? 0 : 1);
}

async function textOf(archive: Archive | null, { path, content }: RefiSource): Promise<SourceText | null> {
  const bytes = path === null ? null : await bytesAt(archive, path);
  if (bytes !== null) return fileText(bytes);
  return content === null ? null : inlineText(content);
}

async function withWords(archive: Archive | null, note: RefiNote): Promise<RefiNote> {
  const bytes = note.path === null ? null : await bytesAt(archive, note.path);
  const text = bytes === null ? null : fileText(bytes);
  const words = [note.words, text?.text ?? ''].filter((each) => each.trim() !== '');
  return { ...note, words: [...new Set(words)].join('\n\n') };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
