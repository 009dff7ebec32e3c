import { defineConfig } from '@playwright/test';

/** What `network.spec.ts` runs in a network of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: 'job.ts',
  outputDir: '../../test-results/offline',
  timeout: 90_000,
  workers: 1,
  reporter: 'list',
  use: { actionTimeout: 15_000 },
});
