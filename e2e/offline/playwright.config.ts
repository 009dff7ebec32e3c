import { defineConfig } from '@playwright/test';

/** What `network.spec.ts` runs in a network of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: 'job.ts',
  outputDir: '../../test-results/offline',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: 'list',
  use: { actionTimeout: 30_000 },
});
