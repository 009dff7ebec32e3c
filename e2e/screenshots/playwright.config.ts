import { defineConfig } from '@playwright/test';

/** What `npm run screenshots` runs. */
export default defineConfig({
  testDir: '.',
  testMatch: 'shots.ts',
  outputDir: '../../test-results/screenshots',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: 'list',
  use: { actionTimeout: 30_000 },
});
