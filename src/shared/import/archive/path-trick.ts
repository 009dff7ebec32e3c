/** What is wrong with the path of a member of an archive, as a sentence goes on; null where nothing is. */
export function pathTrick(path: string): string | null {
  if (path === '') return 'has no name';
  if (path.includes('\0')) return 'has a NUL in its name';
  if (path.includes('\\')) return 'has a backslash in its name';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'names a place on the disk';
  if (path.split('/').includes('..')) return 'leads out of the file';
  return null;
}
