import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * Bundles one TypeScript entry and all it imports of ours into one file for Node. npm packages
 * stay imports, resolved from where the file stands. Two runs at once are safe.
 */
export async function bundle(entry, file) {
  mkdirSync(dirname(file), { recursive: true });
  const work = mkdtempSync(join(dirname(file), 'bundling-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [sourceLocation()],
      build: {
        ssr: entry,
        outDir: work,
        target: 'node20',
        sourcemap: 'inline',
        copyPublicDir: false,
        rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false } },
      },
    });
    renameSync(join(work, `${basename(entry, extname(entry))}.mjs`), file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Keeps `import.meta.url` and its kin what they are in the source, not in the bundle. */
function sourceLocation() {
  return {
    name: 'source-location',
    transform(code, id) {
      if (!code.includes('import.meta.') || id.includes('/node_modules/')) return null;
      const located = code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.filename', JSON.stringify(id))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
      return { code: located, map: null };
    },
  };
}
