import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { droppedSources } from './import-sources.ts';

beforeEach(() => vi.stubGlobal('readout', { pathOf: () => '' }));
afterEach(() => void vi.unstubAllGlobals());

/** A folder with nothing in it. */
const emptyFolder: FileSystemDirectoryEntry = {
  name: 'Statements',
  fullPath: '/Statements',
  isDirectory: true,
  isFile: false,
  get filesystem(): FileSystem {
    throw new Error('Nobody looks at it');
  },
  createReader: () => ({ readEntries: (tell) => tell([]) }),
  getDirectory: () => undefined,
  getFile: () => undefined,
  getParent: () => undefined,
};

test('a file that went while it was held over the window beside a folder is told of, not left out', async () => {
  const gone = new File([], 'gone.txt');
  gone.arrayBuffer = () => Promise.reject(new Error('Not found'));
  const sources = await droppedSources({
    items: [
      { webkitGetAsEntry: () => emptyFolder, getAsFile: () => null },
      { webkitGetAsEntry: () => null, getAsFile: () => gone },
    ],
    files: [gone],
  });
  expect(sources.map(({ name }) => name)).toEqual(['gone.txt']);
  await expect(sources[0]?.bytes()).rejects.toMatchObject({ name: 'file-unreadable', reason: 'Not found' });
});
