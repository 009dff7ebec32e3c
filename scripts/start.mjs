// Builds the program, where it is older than its sources, and opens it:
//   npm start [-- PATH.readout | FILES...]
import { resolve } from 'node:path';
import { buildApp } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';
import { root, typedIn } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { step } from './lib/step.mjs';

const { runtime, env } = await prepare();
await step('Building', () => buildApp(env, { onlyIfOlder: true }));

const args = process.argv.slice(2).map((arg) => (arg.startsWith('-') ? arg : resolve(typedIn, arg)));
const sandbox = env.NO_SANDBOX ? ['--no-sandbox'] : [];
process.exit(await run(runtime.exec, [root, ...sandbox, ...args], { env }));
