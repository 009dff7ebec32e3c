// Checks everything: npm test. With names, only those: npm test -- lint unit
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApp } from './lib/build.mjs';
import { headless, virtualDisplay } from './lib/display.mjs';
import { prepare } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';
import { run, tool } from './lib/run.mjs';
import { fromCheck, fromFaults, fromPlaywright, fromVitest, line, sum } from './lib/totals.mjs';

const { env: prepared } = await prepare();
const data = resolve(root, process.env.READOUT_TEST_DATA ?? '../shared');
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
const env = { ...prepared, ...plain, READOUT_TEST_DATA: data };
const results = join(root, 'test-results');

const checks = {
  lint: () => check(tool('oxlint/bin/oxlint', '--type-aware')),
  format: () => check(tool('oxfmt/bin/oxfmt', '--check')),
  boundaries: () => check([process.execPath, [join(root, 'scripts', 'boundaries.mjs')]]),
  'types-node': () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.node.json')),
  'types-renderer': () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.renderer.json')),
  'types-e2e': () => check(tool('typescript/bin/tsc', '-p', 'tsconfig.e2e.json')),
  unit: () =>
    report('unit.json', fromVitest, (file) =>
      tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
    ),
  faults: () =>
    report('faults.json', fromFaults, (file) => [
      process.execPath,
      [join(root, 'scripts', 'faults.mjs'), '--report', file],
    ]),
  build: () =>
    buildApp(env).then(
      () => fromCheck(0),
      (error) => {
        console.error(error.message);
        return fromCheck(1);
      },
    ),
  e2e: async () => {
    if (headless()) env.READOUT_DISPLAYS = [env.DISPLAY, await virtualDisplay()].join();
    return report('e2e.json', fromPlaywright, () => tool('@playwright/test/cli.js', 'test'));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to run. There are: ${Object.keys(checks).join(', ')}`);
  process.exit(2);
}

const totals = [];
for (const [name, runner] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const total = await runner();
  totals.push(total);
  console.log(`${name}: ${line(total)}`);
}

const total = sum(totals);
console.log();
for (const reason of total.reasons) console.log(`not run: ${reason}`);
if (total.reasons.length > 0 && !existsSync(data)) {
  console.log(`The labelled test data is not at ${data}; READOUT_TEST_DATA says where it is.`);
}
console.log(line(total));
process.exit(total.failed === 0 ? 0 : 1);

async function check([command, args]) {
  return fromCheck(await run(command, args, { env }));
}

async function report(name, read, commandLine) {
  const file = join(results, name);
  rmSync(file, { force: true });
  const [command, args] = commandLine(file);
  const code = await run(command, args, { env });
  return read(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, code);
}
