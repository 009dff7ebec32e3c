import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';

export default defineConfig({
  main: {
    build: {
      license: true, // the notices of what is bundled, in out/*/.vite/license.md
      externalizeDeps: false, // everything is bundled: the packaged program has no node_modules
      rolldownOptions: { output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file: no import, no require of siblings.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
    },
  },
  renderer: {
    plugins: [react()],
    worker: { format: 'es' },
    // What packages have for browsers may ask for a document, which a worker lacks.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    build: { license: true, minify: true, modulePreload: { polyfill: false } },
  },
});
