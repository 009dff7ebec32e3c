import type { Disk } from './disk.ts';

/** The same disk; each step that changes it asks for leave first, and is not taken where that rejects. */
export function guarded(disk: Disk, leave: () => Promise<void>): Disk {
  const asking =
    <A extends readonly unknown[], T>(step: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await leave();
      return await step(...args);
    };
  return {
    ...disk,
    write: asking(disk.write),
    makeFolder: asking(disk.makeFolder),
    rename: asking(disk.rename),
    link: asking(disk.link),
    remove: asking(disk.remove),
    open: asking(async (...args: Parameters<Disk['open']>) => {
      const file = await disk.open(...args);
      return { ...file, write: asking(file.write), cut: asking(file.cut) };
    }),
  };
}

/** An error as the system's, so that it is told with the words for its code. */
export function refusal(
  code: 'ETAKEN' | 'EUNLOCKED' | 'EREADING' | 'EOUTSIDE' | 'ENOENT',
  message: string,
): Error {
  return Object.assign(new Error(message), { code });
}
