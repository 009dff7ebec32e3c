import { checkNode, installDependencies } from './dependencies.mjs';
import { headless } from './display.mjs';
import { electronEnvironment } from './electron.mjs';
import { step } from './step.mjs';
import { installSystemLibraries } from './system.mjs';

/** Node and the npm packages: all that a command without a window needs. */
export async function prepareDependencies() {
  await step('Checking Node', () => checkNode());
  await step('Installing dependencies', installDependencies);
}

/** All that the program needs to run here: packages, libraries, a runtime and a display. */
export async function prepare() {
  await prepareDependencies();
  await step('Installing system libraries', () => installSystemLibraries({ headless: headless() }));
  return electronEnvironment();
}
