import { directoryOf, type Member } from '../archive/directory.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { Format, ImportFile } from '../reading.ts';
import { damaged } from '../refusals.ts';

/** Which of the formats that are zip files this one is. Throws a ReadoutError naming the file for others. */
export function zipFormat(file: ImportFile): Format {
  const ending = /\.(docx|docm|dotx|odt|ott|epub)$/i.exec(file.name)?.[1]?.toLowerCase();
  const byName = { docx: 'docx', docm: 'docx', dotx: 'docx', odt: 'odt', ott: 'odt', epub: 'epub' } as const;
  const named = Object.entries(byName).find(([each]) => each === ending)?.[1] ?? null;
  const members = membersOf(file, named !== null);
  const names = new Set(members.map(({ name }) => name));
  const has = (pattern: RegExp): boolean => members.some(({ name }) => pattern.test(name));
  const type = typeOf(file, members);
  if (type.includes('opendocument.text')) return 'odt';
  if (type.includes('epub') || names.has('META-INF/container.xml')) return 'epub';
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  const why =
    type.includes('opendocument.') || has(/^(?:xl\/workbook|ppt\/presentation)\.(?:xml|bin)$/)
      ? 'is a spreadsheet, slides or a drawing, not a text. It was not added; save its text as .docx or .pdf and add that.'
      : has(/(?:^|\/)(?:Document\.iwa|index\.xml(?:\.gz)?)$|^Index\.zip$/)
        ? 'is of Apple’s Pages or its kin. It was not added; export it there as .docx or .pdf and add that.'
        : null;
  if (why !== null) throw new ReadoutError('file-not-text', `${file.name} ${why}`);
  if (named !== null) return named; // its reader says what is missing in it
  throw new ReadoutError(
    'file-not-text',
    `${file.name} is an archive. It was not added; unpack it and add the files that are in it.`,
  );
}

/** The archive's members; none where it is damaged and its name says which reader will tell how. */
function membersOf(file: ImportFile, isNamed: boolean): Member[] {
  try {
    return directoryOf(file);
  } catch (error) {
    if (isNamed) return [];
    if (error instanceof ReadoutError) throw error;
    throw damaged(file.name, 'its list of parts breaks off', String(error));
  }
}

/** What an OpenDocument or EPUB file says it is, in a first member that is not packed. */
function typeOf({ bytes }: ImportFile, members: readonly Member[]): string {
  const member = members.find(({ name, method }) => name === 'mimetype' && method === 0);
  return member === undefined
    ? ''
    : new TextDecoder().decode(bytes.subarray(member.start, Math.min(member.end, member.start + 100)));
}
