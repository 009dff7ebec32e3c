// Photographs the real program on the sample workspace into docs/screens: npm run screenshots
import { buildApp } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';
import { run, tool } from './lib/run.mjs';
import { step } from './lib/step.mjs';

const { env } = await prepare();
await step('Building', () => buildApp(env, { onlyIfOlder: true }));
const config = 'e2e/screenshots/playwright.config.ts';
process.exit(await run(...tool('@playwright/test/cli.js', 'test', '--config', config), { env }));
