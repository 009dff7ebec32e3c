import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * Bundles one TypeScript entry and all it imports of ours for Node, as `NAME.mjs` in `folder`.
 * npm packages stay imports unless `everything` is asked for.
 */
export async function bundle(entry, folder, { everything = false } = {}) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [wherever()],
    ssr: { noExternal: everything ? true : undefined },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      sourcemap: 'inline',
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
}

/** Keeps `import.meta.url` and its kin what they are in the source, not in the bundle. */
function wherever() {
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
