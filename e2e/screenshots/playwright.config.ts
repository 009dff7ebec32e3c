import { defineConfig } from '@playwright/test';

/** What `npm run screenshots` runs. */
export default defineConfig({
  testDir: '.',
  testMatch: 'shots.ts',
  outputDir: '../../test-results/screenshots',
  timeout: 60_000,
  workers: 1,
  reporter: 'list',
  use: { actionTimeout: 15_000 },
});
