import { describe, expect, test } from 'vitest';
import { violations } from './boundaries.mjs';

const refused = (path, code) => violations([{ path, code }]);

describe('who may know whom', () => {
  test.each([
    ['src/shared/text/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/shared/text/a.ts', `import { app } from 'electron';`],
    ['src/shared/text/a.ts', `import type { A } from '../../main/a.ts';`],
    ['src/shared/text/a.ts', `export * from '../../renderer/state/a.ts';`],
    ['src/shared/text/a.ts', `import { Low } from 'lowdb';`],
    ['src/main/a.ts', `import '../renderer/a.ts';`],
    ['src/main/a.ts', `type A = import('../preload/a.ts').A;`],
    ['src/main/workspace/a.ts', `import { app } from 'electron';`],
    ['src/main/workspace/a.ts', `import type { App } from 'electron/main';`],
    ['src/main/files/a.ts', `import { a } from '../window/a.ts';`],
    ['src/preload/index.ts', `import { a } from '../main/a.ts';`],
    ['src/preload/index.ts', `import { join } from 'node:path';`],
    ['src/cli/index.ts', `import { a } from '../main/ipc.ts';`],
    ['src/cli/index.ts', `import { a } from '../renderer/state/a.ts';`],
    ['src/renderer/read/a.tsx', `const a = await import('../compare/a.tsx');`],
    ['src/renderer/read/a.tsx', `import { a } from '../app/a.tsx';`],
    ['src/renderer/compare/a.ts', `new Worker(new URL('../read/worker.ts', import.meta.url));`],
    ['src/renderer/state/a.ts', `import { a } from '../read/a.tsx';`],
    ['src/renderer/ui/a.tsx', `import { a } from '../library/a.tsx';`],
    ['src/renderer/read/a.tsx', `import { ipcRenderer } from 'electron';`],
    ['src/renderer/read/a.tsx', `import { a } from '../../main/a.ts';`],
    ['src/main/a.ts', `import { a } from '../../seeds/a.ts';`],
    ['src/main/a.ts', `import { read } from '../shared/import/read.ts';`],
    ['src/main/files/a.ts', `import { read } from '../../shared/import/read.ts';`],
    ['src/shared/import/a.ts', `import { manifest } from '../../../seeds/manifest.ts';`],
  ])('%s may not: %s', (path, code) => {
    expect(refused(path, code)).toHaveLength(1);
  });

  test.each([
    ['src/shared/report/a.ts', `import { z } from 'zod/mini'; import { a } from '../text/a.ts';`],
    ['src/shared/report/a.test.ts', `import { readFileSync } from 'node:fs'; import { test } from 'vitest';`],
    ['src/shared/import/a.test.ts', `import { manifest } from '../../../seeds/manifest.ts';`],
    ['src/cli/index.ts', `import { read } from '../shared/import/read.ts';`],
    ['src/main/index.ts', `import { app } from 'electron'; import { a } from './workspace/a.ts';`],
    ['src/main/workspace/a.ts', `import { Low } from 'lowdb'; import { a } from '../files/a.ts';`],
    ['src/renderer/backups/a.tsx', `import { a } from '../differences/a.tsx';`],
    ['src/preload/index.ts', `import { contextBridge } from 'electron'; import '../shared/ipc/contract.ts';`],
    ['src/cli/index.ts', `import { a } from '../main/workspace/a.ts'; import 'node:fs';`],
    [
      'src/renderer/read/a.tsx',
      `import './b.module.css'; import '../ui/b.tsx'; import '../workers/c.ts?worker';`,
    ],
    ['src/renderer/app/a.tsx', `import { Read } from '../read/read.tsx';`],
    ['src/renderer/index.tsx', `import { App } from './app/app.tsx';`],
  ])('%s may: %s', (path, code) => {
    expect(refused(path, code)).toEqual([]);
  });
});

describe('clock and chance', () => {
  test.each(['new Date()', 'Date.now()', 'Math.random()'])('shared may not use %s', (code) => {
    expect(refused('src/shared/a.ts', `const a = ${code};`)).toHaveLength(1);
    expect(refused('src/main/a.ts', `const a = ${code};`)).toEqual([]);
  });

  test('shared may read a time it was given', () => {
    expect(refused('src/shared/a.ts', 'export const year = (at) => new Date(at).getFullYear();')).toEqual([]);
  });
});
